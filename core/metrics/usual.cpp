// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/usual.h"

#include <algorithm>
#include <vector>

namespace footfall {

namespace {

constexpr int week = 7;
constexpr std::size_t mostDays = 8;
constexpr std::size_t fewestDays = 3;

/// The latest same weekdays before X that have events, each with the day at the distance of Y.
std::vector<DayFigures> sameWeekdaysBefore(const Study& study, DayPair days)
{
    std::vector<DayFigures> figures;
    const std::span<const DayEntry> entries = study.index().days();
    for (auto entry = entries.rbegin(); entry != entries.rend() && figures.size() < mostDays; ++entry) {
        const int before = days.x - entry->day;
        if (before > 0 && before % week == 0)
            figures.push_back(dayFigures(study, {entry->day, days.y - before}));
    }
    return figures;
}

} // namespace

Usual usualFor(const Study& study, DayPair days)
{
    Usual usual;
    const DayPair earlier{days.x - week, days.y - week};
    if (study.index().find(earlier.x) != nullptr && study.index().find(earlier.y) != nullptr)
        usual.weekEarlier = dayFigures(study, earlier);

    const std::vector<DayFigures> compared = sameWeekdaysBefore(study, days);
    for (const DayFigures& figures : compared)
        usual.daysCompared.push_back(figures.days.x);
    if (compared.size() < fewestDays)
        return usual;
    usual.typical.emplace();
    for (const Figure figure : allFigures) {
        TypicalRange& range = (*usual.typical)[indexOf(figure)];
        range = {countOf(compared.front(), figure), countOf(compared.front(), figure)};
        for (const DayFigures& figures : compared) {
            range.least = std::min(range.least, countOf(figures, figure));
            range.greatest = std::max(range.greatest, countOf(figures, figure));
        }
    }
    return usual;
}

} // namespace footfall
