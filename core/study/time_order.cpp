// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/time_order.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <numeric>
#include <span>

namespace footfall {

namespace {

constexpr unsigned digitBits = 11;
constexpr std::size_t digitCount = std::size_t{1} << digitBits;
constexpr std::size_t fewEvents = 128; // which cost less to compare than to count

using Events = std::span<std::uint32_t>;

/// Stable, the most significant digit first: events that stand near their place, as in a stream that was gathered from
/// several sources, then move within what the processor has at hand.
template <class Key>
void sortByKey(std::span<const Key> keys, unsigned shift, Events events, Events scratch)
{
    if (events.size() <= fewEvents) {
        std::stable_sort(events.begin(), events.end(),
                         [keys](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });
        return;
    }
    std::array<std::uint32_t, digitCount + 1> starts{};
    const auto digit = [&](std::uint32_t event) { return (keys[event] >> shift) & (digitCount - 1); };
    for (const std::uint32_t event : events)
        ++starts[digit(event) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    for (const std::uint32_t event : events)
        scratch[starts[digit(event)]++] = event; // each start becomes the end
    std::copy(scratch.begin(), scratch.end(), events.begin());
    if (shift == 0)
        return;
    std::uint32_t begin = 0;
    for (std::size_t value = 0; value < digitCount; ++value) {
        const std::uint32_t size = starts[value] - begin;
        if (size > 1)
            sortByKey(keys, shift - digitBits, events.subspan(begin, size), scratch.subspan(begin, size));
        begin = starts[value];
    }
}

/// Sorts by a key that is made once for each event.
template <class Key, class MakeKey>
void sortBy(const EventStore& store, Events events, const MakeKey& makeKey)
{
    std::vector<Key> keys;
    keys.reserve(store.size());
    for (std::size_t chunk = 0; chunk < store.times().chunkCount(); ++chunk) {
        for (const Instant time : store.times().chunk(chunk))
            keys.push_back(static_cast<Key>(makeKey(time)));
    }
    const Key largest = *std::max_element(keys.begin(), keys.end());
    const auto bits = std::max(1U, static_cast<unsigned>(std::bit_width(largest)));
    std::vector<std::uint32_t> scratch(events.size());
    sortByKey(std::span<const Key>{keys}, (bits - 1) / digitBits * digitBits, events, scratch);
}

} // namespace

TimeOrder::TimeOrder(const EventStore& store)
{
    if (store.inTimeOrder())
        return;
    const auto secondsBetween = [](Instant from, Instant to) {
        return static_cast<std::uint64_t>((to.micros - from.micros) / microsPerSecond);
    };
    const std::uint64_t seconds = secondsBetween(store.firstInstant(), store.lastInstant());
    m_order.resize(store.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    if (store.onWholeSeconds() && seconds <= std::numeric_limits<std::uint32_t>::max())
        sortBy<std::uint32_t>(store, m_order, [&](Instant time) { return secondsBetween(store.firstInstant(), time); });
    else
        sortBy<std::uint64_t>(store, m_order, [&](Instant time) { return time.micros - store.firstInstant().micros; });
}

} // namespace footfall
