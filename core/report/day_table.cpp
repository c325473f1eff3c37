// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/day_table.h"

namespace footfall {

DayTable::DayTable(std::shared_ptr<const Study> study, std::vector<DayPair> pairs)
    : m_study{std::move(study)},
      m_pairs{std::move(pairs)}
{
}

std::unique_ptr<DayTable> DayTable::ofAllDays(const std::shared_ptr<const Study>& study)
{
    auto table = std::make_unique<DayTable>(study, std::vector<DayPair>{});
    if (study->firstDay()) {
        table->m_firstDay = *study->firstDay();
        table->m_dayCount = static_cast<std::size_t>(*study->lastDay() - *study->firstDay()) + 1;
    }
    return table;
}

std::span<const TableColumn> DayTable::columns() const
{
    return dayColumns;
}

std::size_t DayTable::rowCount() const
{
    return m_pairs.empty() ? m_dayCount : m_pairs.size();
}

DayPair DayTable::pair(std::size_t row) const
{
    if (!m_pairs.empty())
        return m_pairs[row];
    const Day day = m_firstDay + static_cast<int>(row);
    return {day, day - 1};
}

void DayTable::fillRow(std::size_t row, std::span<Cell> cells) const
{
    fillDayCells(dayFigures(*m_study, pair(row)), cells);
}

void fillDayCells(const DayFigures& figures, std::span<Cell> cells)
{
    cells[0] = figures.days.x;
    cells[1] = figures.days.y;
    for (const FigureRow& row : figureRows)
        cells[firstFigureColumn + indexOf(row.figure)] = cellOf(row.valueIn(figures));
}

} // namespace footfall
