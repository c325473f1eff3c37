// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/row_order.h"

#include <memory>
#include <vector>

namespace footfall::desktop {

/// Some rows and columns of a table, in an order of their own.
class TablePart final : public Table
{
public:
    TablePart(std::shared_ptr<const Table> whole, RowOrder rows, std::vector<std::size_t> columns);

    [[nodiscard]] std::span<const TableColumn> columns() const override { return m_columns; }
    [[nodiscard]] std::size_t rowCount() const override { return m_rows.size(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override;

private:
    std::shared_ptr<const Table> m_whole;
    RowOrder m_rows;
    std::vector<std::size_t> m_places; ///< of the columns in the whole
    std::vector<TableColumn> m_columns;
};

} // namespace footfall::desktop
