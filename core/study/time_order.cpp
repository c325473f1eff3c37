// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/time_order.h"

#include <array>
#include <bit>
#include <numeric>

namespace footfall {

namespace {

constexpr unsigned digitBits = 11;
constexpr std::size_t digitCount = std::size_t{1} << digitBits;

/// One stable pass of a counting sort by one digit of the key.
template <class Key>
void sortByDigit(const Key& keyOf, unsigned shift, const std::vector<std::uint32_t>& from,
                 std::vector<std::uint32_t>& to)
{
    std::array<std::size_t, digitCount + 1> starts{};
    const auto digit = [&](std::uint32_t event) { return (keyOf(event) >> shift) & (digitCount - 1); };
    for (const std::uint32_t event : from)
        ++starts[digit(event) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    for (const std::uint32_t event : from)
        to[starts[digit(event)]++] = event;
}

} // namespace

TimeOrder::TimeOrder(const EventStore& store)
{
    if (store.inTimeOrder())
        return;
    const std::int64_t first = store.firstInstant().micros;
    const std::int64_t unit = store.onWholeSeconds() ? microsPerSecond : 1;
    const auto keyOf = [&](std::uint32_t event) {
        return static_cast<std::uint64_t>((store.time({event}).micros - first) / unit);
    };
    const auto largest = static_cast<std::uint64_t>((store.lastInstant().micros - first) / unit);
    const auto bits = static_cast<unsigned>(std::bit_width(largest));
    m_order.resize(store.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::vector<std::uint32_t> next(m_order.size());
    for (unsigned shift = 0; shift < bits; shift += digitBits) {
        sortByDigit(keyOf, shift, m_order, next);
        m_order.swap(next);
    }
}

} // namespace footfall
