// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/instant.h"
#include "core/base/share.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace footfall {

class ZoneOffsets;

enum class ColumnType { User, Day, Instant, Duration, Count, Share, Text };

/// Whether values of the column are read from their last digit.
constexpr bool isRightAligned(ColumnType type)
{
    return type == ColumnType::Count || type == ColumnType::Duration || type == ColumnType::Share;
}

/// A column's id is its name in CSV and JSON, and what a program looks up its translated title by.
struct TableColumn
{
    std::string_view id;
    ColumnType type = ColumnType::Count;
};

/// Nothing, a count or whole seconds, a share, a day, an instant, or text that lives as long as the table.
using Cell = std::variant<std::monostate, std::uint64_t, Share, Day, Instant, std::string_view>;
/// A cell as plain text, the same for CSV, table and clipboard: nothing is empty, days and instants are ISO 8601.
std::string cellText(const Cell& cell, const ZoneOffsets& zone);
bool isText(const Cell& cell);

/// Rows that are computed when they are asked for. Immutable; any thread.
class Table
{
public:
    Table() = default;
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;
    virtual ~Table() = default;

    [[nodiscard]] virtual std::span<const TableColumn> columns() const = 0;
    [[nodiscard]] virtual std::size_t rowCount() const = 0;
    /// Puts the row's cells into `cells`, which has room for one of each column.
    virtual void fillRow(std::size_t row, std::span<Cell> cells) const = 0;
    /// The same for ordering: what a cell is ordered by, where that is not what it shows.
    virtual void fillOrderingRow(std::size_t row, std::span<Cell> cells) const { fillRow(row, cells); }
};

} // namespace footfall
