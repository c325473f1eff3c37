// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/days/day_run_table.h"

#include <algorithm>
#include <array>

namespace footfall::desktop {

namespace {

constexpr std::array<TableColumn, DayRunTable::shownColumns + 1> runColumns{{
    {"day", ColumnType::Day},
    {"compared_with", ColumnType::Day},
    {"active", ColumnType::Count},
    {"inactive", ColumnType::Count},
    {"churned", ColumnType::Count},
    {"reactivated", ColumnType::Count},
    {"new", ColumnType::Count},
    {"resurrected", ColumnType::Count},
    {"known_users", ColumnType::Count},
    {"visitors", ColumnType::Count},
    {"sessions", ColumnType::Count},
    {"events", ColumnType::Count},
    {"day", ColumnType::Text},
}};

std::string copiedDays(const DayRun& run)
{
    return run.days == 1 ? toIso(firstDayOf(run)) : toIso(firstDayOf(run)) + '/' + toIso(lastDayOf(run));
}

} // namespace

DayRunTable::DayRunTable(const std::vector<DayRun>& runs) : m_runs{runs}
{
    m_copiedDays.reserve(runs.size());
    std::transform(runs.begin(), runs.end(), std::back_inserter(m_copiedDays), copiedDays);
}

std::span<const TableColumn> DayRunTable::columns() const
{
    return runColumns;
}

void DayRunTable::fillRow(std::size_t row, std::span<Cell> cells) const
{
    const DayRun& run = m_runs[row];
    const DayFigures& figures = run.figures;
    // Each day of a run is compared with another day.
    const Cell comparedWith = run.days == 1 ? Cell{figures.days.y} : Cell{};
    const std::array<Cell, runColumns.size()> values{figures.days.x,
                                                     comparedWith,
                                                     figures.active,
                                                     figures.inactive,
                                                     figures.churned,
                                                     figures.reactivated,
                                                     figures.newUsers,
                                                     figures.resurrected,
                                                     figures.knownUsers,
                                                     figures.visitors,
                                                     figures.sessions,
                                                     figures.events,
                                                     std::string_view{m_copiedDays[row]}};
    std::copy(values.begin(), values.end(), cells.begin());
}

std::size_t DayRunTable::rowOf(Day day) const
{
    const auto found = std::lower_bound(m_runs.begin(), m_runs.end(), day,
                                        [](const DayRun& run, Day wanted) { return lastDayOf(run) < wanted; });
    return found != m_runs.end() && firstDayOf(*found) <= day ? static_cast<std::size_t>(found - m_runs.begin())
                                                              : m_runs.size();
}

} // namespace footfall::desktop
