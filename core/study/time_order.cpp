// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/time_order.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <span>

namespace footfall {

namespace {

// What a sort by counting needs, that goes from the most significant digit of a number to the least.
constexpr unsigned digitBits = 11;
constexpr std::size_t digitCount = std::size_t{1} << digitBits;

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
unsigned bitsBelow(unsigned bits)
{
    return bits > digitBits ? bits - digitBits : 0;
}

constexpr std::size_t fewEvents = 128; // which cost less to compare than to count

/// An event and its time, in units since the first one. No two are equal, so that any sort of them is a stable one.
struct Timed
{
    std::uint64_t time;
    std::uint32_t event;

    friend bool operator<(const Timed& a, const Timed& b)
    {
        return a.time != b.time ? a.time < b.time : a.event < b.event;
    }
};

/// By the lowest `bits` of the time, the most significant digit first. `scratch` has room for as many.
void sortByTime(std::span<Timed> events, std::span<Timed> scratch, unsigned bits)
{
    if (events.size() <= fewEvents) {
        std::sort(events.begin(), events.end());
        return;
    }
    const unsigned shift = bitsBelow(bits);
    const auto forEachEvent = [events](auto visit) {
        for (const Timed& event : events)
            visit(event, event.time);
    };
    const DigitStarts ends = placeByDigit(forEachEvent, scratch, shift);
    std::copy_n(scratch.begin(), events.size(), events.begin());
    if (shift == 0)
        return;
    forEachBucket(ends, [&](std::uint32_t begin, std::uint32_t size) {
        if (size > 1)
            sortByTime(events.subspan(begin, size), scratch, shift);
    });
}

/// Stable, by the distance from the first instant that `timeOf` gives.
template <class TimeOf>
class Sorter
{
public:
    Sorter(const EventStore& store, TimeOf timeOf) : m_store{store}, m_timeOf{timeOf} {}

    void putAll(std::span<std::uint32_t> order)
    {
        const auto forEachEvent = [this](auto visit) {
            std::uint32_t event = 0;
            for (std::size_t chunk = 0; chunk < m_store.times().chunkCount(); ++chunk) {
                for (const Instant time : m_store.times().chunk(chunk))
                    visit(event++, m_timeOf(time));
            }
        };
        const auto bits = static_cast<unsigned>(std::bit_width(m_timeOf(m_store.lastInstant())));
        sortBuckets(order, placeByDigit(forEachEvent, order, bitsBelow(bits)), bitsBelow(bits));
    }

private:
    static constexpr std::size_t mostGathered = std::size_t{1} << 16; // whose times fit into a cache, and little memory

    /// Each by the lowest `bits`.
    void sortBuckets(std::span<std::uint32_t> order, const DigitStarts& ends, unsigned bits)
    {
        if (bits == 0)
            return;
        forEachBucket(ends, [&](std::uint32_t begin, std::uint32_t size) {
            const std::span bucket = order.subspan(begin, size);
            if (size > mostGathered) // as where one event is far from all others
                sortBuckets(bucket, placeAgain(bucket, bitsBelow(bits)), bitsBelow(bits));
            else
                gather(bucket, bits);
        });
    }

    /// The copy is gone before a bucket of the next digit needs one.
    [[nodiscard]] DigitStarts placeAgain(std::span<std::uint32_t> bucket, unsigned bits)
    {
        const std::vector<std::uint32_t> events{bucket.begin(), bucket.end()};
        const auto forEachEvent = [&](auto visit) {
            for (const std::uint32_t event : events)
                visit(event, m_timeOf(m_store.times()[event]));
        };
        return placeByDigit(forEachEvent, bucket, bits);
    }

    void gather(std::span<std::uint32_t> bucket, unsigned bits)
    {
        m_timed.clear();
        for (const std::uint32_t event : bucket)
            m_timed.push_back({m_timeOf(m_store.times()[event]), event});
        m_scratch.resize(std::max(m_scratch.size(), m_timed.size()));
        sortByTime(m_timed, m_scratch, bits);
        std::transform(m_timed.begin(), m_timed.end(), bucket.begin(), [](const Timed& each) { return each.event; });
    }

    const EventStore& m_store;
    TimeOf m_timeOf;
    std::vector<Timed> m_timed;
    std::vector<Timed> m_scratch;
};

} // namespace

TimeOrder::TimeOrder(const EventStore& store)
{
    if (store.inTimeOrder())
        return;
    m_order.resize(store.size());
    const std::int64_t first = store.firstInstant().micros;
    const auto microsOf = [first](Instant time) { return static_cast<std::uint64_t>(time.micros - first); };
    constexpr auto unit = static_cast<std::uint64_t>(microsPerSecond); // fewer digits, where nothing is lost by it
    if (store.onWholeSeconds())
        Sorter{store, [microsOf](Instant time) { return microsOf(time) / unit; }}.putAll(m_order);
    else
        Sorter{store, microsOf}.putAll(m_order);
}

} // namespace footfall
