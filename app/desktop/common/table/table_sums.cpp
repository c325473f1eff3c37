// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/table_sums.h"

#include <algorithm>

namespace footfall::desktop {

namespace {
constexpr std::size_t rowsPerCheck = 8192;
}

std::optional<TableSums> sumsOf(const Table& table, const RowOrder& rows, Progress& progress)
{
    const std::span<const TableColumn> columns = table.columns();
    TableSums sums{.rows = rows.size(), .columns = std::vector<ColumnSum>(columns.size())};
    std::vector<Cell> first(columns.size());
    std::vector<Cell> cells(columns.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (row % rowsPerCheck == 0 && !progress.goOn({.rows = row}))
            return {};
        table.fillRow(rows[row], cells);
        if (row == 0)
            first = cells;
        for (std::size_t column = 0; column < columns.size(); ++column) {
            ColumnSum& its = sums.columns[column];
            its.isSame = its.isSame && cells[column] == first[column];
            if (const auto* const count = std::get_if<std::uint64_t>(&cells[column])) {
                its.sum += *count;
                its.greatest = std::max(its.greatest, *count);
            }
        }
    }
    return sums;
}

} // namespace footfall::desktop
