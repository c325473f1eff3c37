// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/page_table.h"

#include <algorithm>
#include <array>

namespace footfall {

namespace {

constexpr std::array<TableColumn, 5> pageColumns{{
    {"page", ColumnType::Text},
    {"events", ColumnType::Count},
    {"users", ColumnType::Count},
    {"entries", ColumnType::Count},
    {"exits", ColumnType::Count},
}};

} // namespace

PageTable::PageTable(std::shared_ptr<const Study> study, Day day)
    : m_study{std::move(study)},
      m_pages{pagesOn(*m_study, day)}
{
}

std::span<const TableColumn> PageTable::columns() const
{
    return pageColumns;
}

void PageTable::fillRow(std::size_t row, std::span<Cell> cells) const
{
    const PageFigures& page = m_pages[row];
    const std::array<Cell, pageColumns.size()> values{m_study->store().text(page.page), page.events, page.users,
                                                      page.entries, page.exits};
    std::copy(values.begin(), values.end(), cells.begin());
}

} // namespace footfall
