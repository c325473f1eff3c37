// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/column_range.h"

#include <algorithm>
#include <cmath>

namespace footfall::desktop {

ColumnRange fitted(ColumnRange range, std::size_t total)
{
    const std::size_t most = std::min(mostColumns, total);
    const std::size_t count = std::clamp(range.count, std::min(fewestColumns, most), most);
    // what a narrow range gains is shared by both sides
    const std::size_t gained = count > range.count ? (count - range.count) / 2 : 0;
    const std::size_t first = range.first > gained ? range.first - gained : 0;
    return {std::min(first, total - count), count};
}

ColumnRange rangeOf(std::size_t one, std::size_t other)
{
    const auto [first, last] = std::minmax(one, other);
    return {first, last - first + 1};
}

ColumnRange moved(ColumnRange range, std::ptrdiff_t by, std::size_t total)
{
    const auto largest = static_cast<std::ptrdiff_t>(total - std::min(total, range.count));
    const std::ptrdiff_t first = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(range.first) + by, 0, largest);
    return {static_cast<std::size_t>(first), range.count};
}

ColumnRange showing(ColumnRange range, std::size_t column, std::size_t total)
{
    if (range.contains(column) || range.count == 0)
        return range;
    const std::size_t first = column < range.first ? column : column - (range.count - 1);
    return fitted({first, range.count}, total);
}

ColumnRange zoomed(ColumnRange range, double factor, std::size_t anchor, std::size_t total)
{
    const auto columns = static_cast<double>(range.count);
    const auto limit = static_cast<double>(std::min(mostColumns, total));
    const double count = std::clamp(std::round(columns * factor), std::min<double>(fewestColumns, limit), limit);
    const double share = (static_cast<double>(anchor) - static_cast<double>(range.first)) / std::max(columns, 1.0);
    const double first = std::max(0.0, std::round(static_cast<double>(anchor) - share * count));
    return fitted({static_cast<std::size_t>(first), static_cast<std::size_t>(count)}, total);
}

ColumnRange endOf(ColumnRange range, std::size_t total)
{
    const std::size_t count = std::min(range.count, mostColumns);
    return fitted({range.end() - count, count}, total);
}

} // namespace footfall::desktop
