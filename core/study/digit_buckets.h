// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>

namespace footfall {

/// What a sort by counting needs, that goes from the most significant digit of a number to the least.
inline constexpr unsigned digitBits = 11;
inline constexpr std::size_t digitCount = std::size_t{1} << digitBits;

/// Where the events of each value of a digit begin; each start becomes the end as the events are put there.
using DigitStarts = std::array<std::uint32_t, digitCount + 1>;

/// Puts items where the digit of their number above its lowest `bits` belongs, those of the same digit in the order in
/// which they come. `forEachItem` calls what it is given with each item and its number; it is called twice.
template <class ForEachItem, class Item>
DigitStarts placeByDigit(const ForEachItem& forEachItem, std::span<Item> into, unsigned bits)
{
    const auto digitOf = [bits](std::uint64_t number) { return (number >> bits) & (digitCount - 1); };
    DigitStarts starts{};
    forEachItem([&](const Item& /*item*/, std::uint64_t number) { ++starts[digitOf(number) + 1]; });
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    forEachItem([&](const Item& item, std::uint64_t number) { into[starts[digitOf(number)]++] = item; });
    return starts;
}

/// Calls `visit(begin, size)` for the events of each digit, once all are put there.
template <class Visit>
void forEachBucket(const DigitStarts& ends, Visit visit)
{
    std::uint32_t begin = 0;
    for (std::size_t digit = 0; digit < digitCount; ++digit) {
        visit(begin, ends[digit] - begin);
        begin = ends[digit];
    }
}

/// Below the most significant digit of numbers of so many bits.
inline unsigned bitsBelow(unsigned bits)
{
    return bits > digitBits ? bits - digitBits : 0;
}

} // namespace footfall
