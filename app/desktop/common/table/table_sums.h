// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/row_order.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace footfall::desktop {

/// What the cells of a column are together.
struct ColumnSum
{
    std::uint64_t sum = 0;      ///< of counts
    std::uint64_t greatest = 0; ///< of counts
    bool isSame = true;         ///< in each row
};

/// The same of each column of some rows of a table.
struct TableSums
{
    std::size_t rows = 0;
    std::vector<ColumnSum> columns;
};

/// Any thread; nothing if `progress`, asked every some thousand rows, said stop.
std::optional<TableSums> sumsOf(const Table& table, const RowOrder& rows, Progress& progress);

} // namespace footfall::desktop
