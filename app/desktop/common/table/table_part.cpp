// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/table_part.h"

namespace footfall::desktop {

TablePart::TablePart(std::shared_ptr<const Table> whole, RowOrder rows, std::vector<std::size_t> columns)
    : m_whole{std::move(whole)},
      m_rows{std::move(rows)},
      m_places{std::move(columns)}
{
    for (const std::size_t place : m_places)
        m_columns.push_back(m_whole->columns()[place]);
}

void TablePart::fillRow(std::size_t row, std::span<Cell> cells) const
{
    std::vector<Cell> all(m_whole->columns().size());
    m_whole->fillRow(m_rows[row], all);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        cells[i] = all[m_places[i]];
}

} // namespace footfall::desktop
