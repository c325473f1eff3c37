// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/shared_width.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>

namespace footfall::desktop {

namespace {

std::int64_t sum(const std::vector<int>& values)
{
    return std::accumulate(values.begin(), values.end(), std::int64_t{0});
}

/// Adds exactly `amount`, which may be below 0, in the proportion of `parts`.
void distribute(std::vector<int>& widths, const std::vector<int>& parts, std::int64_t amount)
{
    const std::int64_t whole = sum(parts);
    if (whole == 0)
        return;
    std::int64_t before = 0;
    std::int64_t given = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        before += parts[i];
        const std::int64_t upToHere = amount * before / whole;
        widths[i] += static_cast<int>(upToHere - given);
        given = upToHere;
    }
}

template <class Value>
std::vector<int> ofEach(std::span<const ColumnRoom> columns, Value value)
{
    std::vector<int> values(columns.size());
    std::transform(columns.begin(), columns.end(), values.begin(), value);
    return values;
}

} // namespace

std::vector<int> sharedWidth(std::span<const ColumnRoom> columns, int width)
{
    std::vector<int> widths = ofEach(columns, [](const ColumnRoom& room) { return room.natural; });
    std::int64_t rest = width - sum(widths);
    if (rest < 0) {
        for (const bool yields : {true, false}) {
            const std::vector<int> spare = ofEach(columns, [yields](const ColumnRoom& room) {
                return (room.most > room.natural) == yields ? std::max(0, room.natural - room.least) : 0;
            });
            distribute(widths, spare, std::max(rest, -sum(spare)));
            rest = std::min<std::int64_t>(0, width - sum(widths));
        }
        if (const std::int64_t still = width - sum(widths); still < 0)
            distribute(widths, std::vector<int>{widths}, still);
        return widths;
    }
    const std::vector<int> wishes =
        ofEach(columns, [](const ColumnRoom& room) { return std::max(0, room.most - room.natural); });
    const std::int64_t granted = std::min(rest, sum(wishes));
    distribute(widths, wishes, granted);
    rest -= granted;
    std::vector<int> shares = ofEach(columns, [](const ColumnRoom& room) { return room.isFixed ? 0 : 1; });
    if (sum(shares) == 0 && !shares.empty())
        shares.back() = 1; // the last one ends where the table does
    distribute(widths, shares, rest);
    return widths;
}

} // namespace footfall::desktop
