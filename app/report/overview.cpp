// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/overview.h"

#include "app/wording/wording.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <variant>
#include <vector>

namespace footfall::report {

namespace {

std::string withWeekday(Day day)
{
    constexpr std::array<std::string_view, 7> names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    return std::string{names[static_cast<std::size_t>(isoWeekday(day) - 1)]} + " " + toIso(day);
}

std::string percent(std::uint64_t part, std::uint64_t whole)
{
    if (whole == 0)
        return "n/a";
    char text[32];
    std::snprintf(text, sizeof text, "%.1f %%", 100.0 * static_cast<double>(part) / static_cast<double>(whole));
    return text;
}

std::string perVisitor(std::uint64_t sessions, std::uint64_t visitors)
{
    if (visitors == 0)
        return "n/a";
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", static_cast<double>(sessions) / static_cast<double>(visitors));
    return text;
}

std::string textOf(const FigureValue& value)
{
    if (const auto* const share = std::get_if<Share>(&value))
        return percent(share->part(), share->whole());
    const auto* const count = std::get_if<std::uint64_t>(&value);
    return count != nullptr ? grouped(*count) : "n/a";
}

struct Line
{
    Figure figure;
    std::string meaning;

    [[nodiscard]] std::string name() const
    {
        const bool isPart = figure == Figure::New || figure == Figure::Resurrected; // of the line above
        return (isPart ? "  " : "") + std::string{rowOf(figure).id};
    }
};

} // namespace

void writeHead(const Overview& overview, Output& output)
{
    const LoadReport& load = *overview.load;
    const Definitions& definitions = overview.definitions;
    for (const FileReport& file : load.files)
        output << inputText(file.input) << (file.damage ? " (PARTIAL)" : "") << '\n';
    output << grouped(load.rows) << " rows, " << grouped(overview.events) << " events";
    if (overview.eventsFilteredOut > 0)
        output << " (" << grouped(overview.eventsFilteredOut) << " filtered out)";
    output << ", " << grouped(load.rejected.total()) << " rejected; " << grouped(overview.users) << " users, "
           << grouped(overview.eventsWithoutUser) << " events without one";
    if (overview.dense)
        output << "; " << toIso(overview.dense->first) << " to " << toIso(overview.dense->last);
    output << "\nuser: " << identityNames(definitions) << "; known users: " << knownUsersName(definitions.knownUsers)
           << "; session gap: " << std::to_string(definitions.sessionGapMinutes) << " min; days in "
           << definitions.timeZone;
    if (!definitions.pageContains.empty())
        output << "; pages containing " << escapedForDisplay(definitions.pageContains);
    if (definitions.ignoreNilUuid)
        output << "; the all-zero UUID is nobody";
    if (definitions.compareDistance != defaultCompareDistance)
        output << "; compared with " << std::to_string(definitions.compareDistance) << " days before";
    output << "\n\n";
}

void writeFigures(const DayFigures& figures, FigureGroups groups, Output& output)
{
    output << withWeekday(figures.days.x) << " against " << withWeekday(figures.days.y) << "\n\n";
    const std::uint64_t before = figures.visitorsOnY();
    std::vector<Line> lines{
        {Figure::Active,
         "visited both days; " + percent(figures.active, before) + " of " + grouped(before) + " stayed"},
        {Figure::Churned, "only the day compared with; " + percent(figures.churned, before)},
        {Figure::Reactivated, "only this day"},
        {Figure::New, "first seen this day"},
        {Figure::Resurrected, "seen on an earlier day"},
        {Figure::Inactive, "neither day; of " + grouped(figures.knownUsers) + " known users"},
        {Figure::Sessions, "began this day; " + perVisitor(figures.sessions, figures.visitors) + " a visitor"},
        {Figure::Visitors, "active and reactivated"},
        {Figure::Events, "page views, those without a user too"},
    };
    for (const FigureRow& row : askedRows(groups))
        lines.push_back({row.figure, std::string{row.meaning}});
    std::size_t nameWidth = 0;
    std::size_t valueWidth = 0;
    for (const Line& line : lines) {
        nameWidth = std::max(nameWidth, line.name().size());
        valueWidth = std::max(valueWidth, textOf(valueOf(figures, line.figure)).size());
    }
    for (const Line& line : lines) {
        const std::string value = textOf(valueOf(figures, line.figure));
        output << line.name() << std::string(nameWidth - line.name().size() + 2 + valueWidth - value.size(), ' ')
               << value << "  " << line.meaning << '\n';
    }
}

} // namespace footfall::report
