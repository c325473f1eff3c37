// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>

namespace footfall {

/// What a sort by counting needs, that goes from the most significant digit of a number to the least.
inline constexpr unsigned digitBits = 11;
inline constexpr std::size_t digitCount = std::size_t{1} << digitBits;

/// Where the events of each value of a digit begin; each start becomes the end as the events are put there.
using DigitStarts = std::array<std::uint32_t, digitCount + 1>;

/// `forEachDigit` calls what it is given with the digit of each event.
template <class ForEachDigit>
DigitStarts startsOf(const ForEachDigit& forEachDigit)
{
    DigitStarts starts{};
    forEachDigit([&](std::uint64_t digit) { ++starts[digit + 1]; });
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
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
