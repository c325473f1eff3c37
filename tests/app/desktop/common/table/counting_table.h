// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/table.h"

#include <algorithm>
#include <atomic>
#include <vector>

namespace footfall::test {

/// A table of given values, which counts how many rows were asked for.
class CountingTable final : public Table
{
public:
    CountingTable(std::vector<TableColumn> columns, std::vector<std::vector<Cell>> rows)
        : m_columns{std::move(columns)},
          m_rows{std::move(rows)}
    {
    }

    [[nodiscard]] std::span<const TableColumn> columns() const override { return m_columns; }
    [[nodiscard]] std::size_t rowCount() const override { return m_rows.size(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override
    {
        ++m_asked;
        std::copy(m_rows[row].begin(), m_rows[row].end(), cells.begin());
    }
    [[nodiscard]] std::size_t asked() const { return m_asked; }

private:
    std::vector<TableColumn> m_columns;
    std::vector<std::vector<Cell>> m_rows;
    mutable std::atomic<std::size_t> m_asked = 0;
};

} // namespace footfall::test
