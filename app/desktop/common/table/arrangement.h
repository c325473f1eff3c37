// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/table/table_sums.h"
#include "core/report/row_order.h"

#include <optional>
#include <string>

namespace footfall::desktop {

/// Which rows of a table are shown, and by which column they are ordered.
struct Arrangement
{
    std::string filter = {};                ///< empty: all rows
    std::optional<std::size_t> column = {}; ///< nothing: as the table has them
    SortDirection direction = SortDirection::Ascending;

    [[nodiscard]] bool isPlain() const { return filter.empty() && !column; }
    friend bool operator==(const Arrangement&, const Arrangement&) = default;
};

/// What is asked of any table: the column is named by its id, for tables have it in different places or not at all.
struct AskedOrder
{
    std::string filter = {};
    std::string columnId = {}; ///< empty: as the table has its rows
    SortDirection direction = SortDirection::Ascending;

    [[nodiscard]] Arrangement in(const Table& table) const
    {
        Arrangement arrangement{.filter = filter, .direction = direction};
        const std::span<const TableColumn> columns = table.columns();
        for (std::size_t column = 0; column < columns.size() && !columnId.empty(); ++column) {
            if (columns[column].id == columnId)
                arrangement.column = column;
        }
        return arrangement;
    }
    friend bool operator==(const AskedOrder&, const AskedOrder&) = default;
};

/// Rows as they are shown, and what they are together where that is asked for.
struct Arranged
{
    RowOrder rows;
    std::optional<TableSums> totals = {};
};

/// Any thread; nothing if `progress` said stop.
inline std::optional<RowOrder> arrangedRows(const Table& table, const Arrangement& arrangement, Progress& progress)
{
    std::optional<RowOrder> rows = filteredRows(table, arrangement.filter, progress);
    if (!rows || !arrangement.column)
        return rows;
    return orderedRows(table, std::move(*rows), *arrangement.column, arrangement.direction, progress);
}

} // namespace footfall::desktop
