// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/day_table.h"

#include <algorithm>
#include <iterator>

namespace footfall {

DayTable::DayTable(std::shared_ptr<const Study> study, std::vector<DayPair> pairs, FigureGroups groups)
    : m_study{std::move(study)},
      m_pairs{std::move(pairs)},
      m_groups{groups},
      m_asked{askedRows(groups)}
{
    std::transform(m_asked.begin(), m_asked.end(), std::back_inserter(m_columns), tableColumnOf);
}

std::unique_ptr<DayTable> DayTable::ofAllDays(const std::shared_ptr<const Study>& study, FigureGroups groups)
{
    auto table = std::make_unique<DayTable>(study, std::vector<DayPair>{}, groups);
    if (const std::optional<DenseRange>& dense = study->index().dense()) {
        table->m_allDays = dense;
        table->m_strayBefore = static_cast<std::size_t>(
            std::lower_bound(dense->stray.begin(), dense->stray.end(), dense->first) - dense->stray.begin());
    }
    return table;
}

std::span<const TableColumn> DayTable::columns() const
{
    return m_columns;
}

std::size_t DayTable::rowCount() const
{
    if (!m_allDays)
        return m_pairs.size();
    return m_allDays->stray.size() + static_cast<std::size_t>(m_allDays->last - m_allDays->first) + 1;
}

DayPair DayTable::pair(std::size_t row) const
{
    if (!m_allDays)
        return m_pairs[row];
    const auto denseDays = static_cast<std::size_t>(m_allDays->last - m_allDays->first) + 1;
    const Day day = row < m_strayBefore               ? m_allDays->stray[row]
                    : row < m_strayBefore + denseDays ? m_allDays->first + static_cast<int>(row - m_strayBefore)
                                                      : m_allDays->stray[row - denseDays];
    return {day, m_study->comparedDay(day)};
}

void DayTable::fillRow(std::size_t row, std::span<Cell> cells) const
{
    const DayFigures figures = dayFigures(*m_study, pair(row), m_groups);
    fillDayCells(figures, cells);
    std::transform(m_asked.begin(), m_asked.end(), cells.begin() + dayColumns.size(),
                   [&](const FigureRow& asked) { return cellOf(asked.valueIn(figures)); });
}

void fillDayCells(const DayFigures& figures, std::span<Cell> cells)
{
    cells[0] = figures.days.x;
    cells[1] = figures.days.y;
    for (const FigureRow& row : figureRows)
        cells[firstFigureColumn + indexOf(row.figure)] = cellOf(row.valueIn(figures));
}

} // namespace footfall
