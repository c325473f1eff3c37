// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace footfall::desktop {

/// Columns of the trend that stand side by side.
struct ColumnRange
{
    std::size_t first = 0;
    std::size_t count = 0;

    [[nodiscard]] std::size_t end() const { return first + count; }
    [[nodiscard]] bool contains(std::size_t column) const { return column >= first && column < end(); }
    friend bool operator==(const ColumnRange&, const ColumnRange&) = default;
};

/// More bars take too long to draw, and are too thin to click.
inline constexpr std::size_t mostColumns = 120;
/// Zooming stops here.
inline constexpr std::size_t fewestColumns = 5;

/// As wide as asked for but for the two limits, and inside of `total` columns.
ColumnRange fitted(ColumnRange range, std::size_t total);
/// From one column to another, whichever is the first.
ColumnRange rangeOf(std::size_t one, std::size_t other);
/// Moved by so many columns, as far as there are any.
ColumnRange moved(ColumnRange range, std::ptrdiff_t by, std::size_t total);
/// Moved as little as needed to show the column.
ColumnRange showing(ColumnRange range, std::size_t column, std::size_t total);
/// More (below 1) or fewer columns; `anchor` keeps its place.
ColumnRange zoomed(ColumnRange range, double factor, std::size_t anchor, std::size_t total);
/// The end of `range` if all of it is too much at once.
ColumnRange endOf(ColumnRange range, std::size_t total);

} // namespace footfall::desktop
