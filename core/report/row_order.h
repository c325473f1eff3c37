// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/table.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace footfall {

/// Rows of a table, in the order in which they are to stand.
using RowOrder = std::vector<std::uint32_t>;

enum class SortDirection { Ascending, Descending };

/// Every row as the table has it.
RowOrder allRows(const Table& table);

/// Rows with a text cell that contains `text`, ASCII letters in either case; all for an empty text. Nothing if
/// `progress`, asked every some thousand rows, said stop.
std::optional<RowOrder> filteredRows(const Table& table, std::string_view text, Progress& progress);

/// `rows` by the typed values of a column, text byte by byte, equal ones as they stood; cells that hold nothing come
/// last in both directions. Nothing if `progress`, asked every some thousand rows, said stop.
std::optional<RowOrder> orderedRows(const Table& table, RowOrder rows, std::size_t column, SortDirection direction,
                                    Progress& progress);

} // namespace footfall
