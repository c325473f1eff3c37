// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/days/day_run_table.h"

#include <algorithm>
#include <array>

namespace footfall::desktop {

namespace {

constexpr auto runColumns = [] {
    std::array<TableColumn, DayRunTable::shownColumns + 1> columns{};
    std::copy(dayColumns.begin(), dayColumns.end(), columns.begin());
    columns[DayRunTable::copiedDayColumn] = {"day", ColumnType::Text};
    return columns;
}();
constexpr std::size_t comparedWithColumn = 1;
static_assert(runColumns[comparedWithColumn].id == "compared_with");

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
    fillDayCells(run.figures, cells);
    if (run.days > 1)
        cells[comparedWithColumn] = {}; // each day of a run is compared with another day
    cells[copiedDayColumn] = std::string_view{m_copiedDays[row]};
}

std::size_t DayRunTable::rowOf(Day day) const
{
    const auto found = std::lower_bound(m_runs.begin(), m_runs.end(), day,
                                        [](const DayRun& run, Day wanted) { return lastDayOf(run) < wanted; });
    return found != m_runs.end() && firstDayOf(*found) <= day ? static_cast<std::size_t>(found - m_runs.begin())
                                                              : m_runs.size();
}

} // namespace footfall::desktop
