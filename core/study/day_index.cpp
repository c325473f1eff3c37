// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/day_index.h"

#include "core/events/event_store.h"
#include "core/study/event_walk.h"
#include "core/study/page_filter.h"
#include "core/study/time_order.h"
#include "core/study/user_map.h"
#include "core/study/zone_offsets.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <iterator>
#include <limits>

namespace footfall {

namespace {

/// Sorts distinct numbers: by marking bits where they are many, so that a busy day costs no comparison sort.
void sortDistinct(std::span<std::uint32_t> numbers, std::vector<std::uint64_t>& marks)
{
    constexpr std::size_t wordsWorthAnElement = 8;
    if (numbers.size() * wordsWorthAnElement < marks.size()) {
        std::sort(numbers.begin(), numbers.end());
        return;
    }
    for (const std::uint32_t number : numbers)
        marks[number / 64] |= std::uint64_t{1} << (number % 64);
    std::size_t at = 0;
    for (std::size_t word = 0; word < marks.size(); ++word) {
        for (std::uint64_t bits = marks[word]; bits != 0; bits &= bits - 1)
            numbers[at++] = static_cast<std::uint32_t>(word * 64) + static_cast<std::uint32_t>(std::countr_zero(bits));
        marks[word] = 0;
    }
}

} // namespace

/// Fills a DayIndex in one walk through the events in the order of time.
class DayIndexBuilder
{
public:
    DayIndexBuilder(DayIndex& index, std::size_t userIdCount);

    void build(const EventStore& store, const TimeOrder& order, const UserMap& users, const ZoneOffsets& zone,
               const PageFilter& filter);

private:
    static constexpr std::uint32_t noStretch = std::numeric_limits<std::uint32_t>::max();
    static constexpr std::int64_t longAgo = std::numeric_limits<std::int64_t>::min() / 2;

    /// What the walk has to know of a user; 16 bytes, so that one event costs one line of cache.
    struct Seen
    {
        std::int64_t lastMicros = longAgo; ///< before the first event, so that it begins a session whatever the gap
        std::uint32_t stretch = noStretch; ///< the last one the user was seen in
        Day firstDay = DayIndex::never;
    };

    void startStretch(Day day, Instant time);
    void endStretch();
    void addVisit(Instant time, UserId user);
    void mergeStretchesOfOneDay();
    void countFirstDays();
    void findDenseRange();

    DayIndex& m_index;
    std::vector<Seen> m_seen;
    std::vector<std::uint32_t> m_visitors; ///< room for all; those of this stretch first, as they came
    std::size_t m_visitorCount = 0;        ///< of this stretch
    std::vector<std::uint64_t> m_marks;    ///< scratch for sorting m_visitors
    SilenceHistogram m_silences;
    std::uint32_t m_stretch = noStretch;
    Day m_day;                  ///< of this stretch
    std::uint32_t m_events = 0; ///< of this stretch
    Instant m_lastEvent;
};

DayIndexBuilder::DayIndexBuilder(DayIndex& index, std::size_t userIdCount)
    : m_index{index},
      m_seen(userIdCount),
      m_visitors(userIdCount + 1), // one more to write to when all are in
      m_marks((userIdCount + 63) / 64)
{
}

void DayIndexBuilder::build(const EventStore& store, const TimeOrder& order, const UserMap& users,
                            const ZoneOffsets& zone, const PageFilter& filter)
{
    Instant endOfStretch;
    const auto fetch = [&](EventIndex event) { users.prefetch(event); };
    walkInTimeOrder(store, order, filter, fetch, [&](EventIndex event, Instant time) {
        if (m_stretch == noStretch || time >= endOfStretch) {
            endStretch();
            startStretch(zone.dayOf(time), time);
            endOfStretch = zone.endOfStretch(time);
        }
        ++m_events;
        m_lastEvent = time;
        if (const UserId user = users.userOf(event); user != noUser)
            addVisit(time, user);
        else
            ++m_index.m_eventsWithoutUser;
    });
    endStretch();
    mergeStretchesOfOneDay();
    countFirstDays();
    findDenseRange();
}

void DayIndexBuilder::startStretch(Day day, Instant time)
{
    ++m_stretch; // from noStretch to 0 at the first
    m_index.m_days.push_back({.day = day, .firstEvent = time});
    m_day = day;
    m_events = 0;
    if (!m_index.m_firstEvent)
        m_index.m_firstEvent = time;
}

/// Without a branch: whether a user was here today, or a minute ago, is what no processor can foretell.
void DayIndexBuilder::addVisit(Instant time, UserId user)
{
    Seen& seen = m_seen[user.value];
    m_silences.addSilence(time.micros - seen.lastMicros);
    seen.lastMicros = time.micros;
    seen.firstDay = std::min(seen.firstDay, m_day); // a zone may set the clock back over midnight
    m_visitors[m_visitorCount] = user.value;
    m_visitorCount += seen.stretch != m_stretch ? 1U : 0U;
    seen.stretch = m_stretch;
}

void DayIndexBuilder::endStretch()
{
    if (m_stretch == noStretch)
        return;
    const std::span visitors = std::span{m_visitors}.first(m_visitorCount);
    sortDistinct(visitors, m_marks);
    DayEntry& entry = m_index.m_days.back();
    entry.visitors = DaySet{{visitors.begin(), visitors.end()}, m_seen.size()};
    entry.sessionStarts = m_silences.take();
    entry.events = m_events;
    entry.lastEvent = m_lastEvent;
    m_index.m_events += m_events;
    m_index.m_lastEvent = m_lastEvent;
    m_visitorCount = 0;
}

/// A calendar day need not be one stretch of time: a change of offset may lie within it, or come back to it.
void DayIndexBuilder::mergeStretchesOfOneDay()
{
    std::vector<DayEntry>& days = m_index.m_days;
    std::stable_sort(days.begin(), days.end(), [](const DayEntry& a, const DayEntry& b) { return a.day < b.day; });
    std::vector<DayEntry> merged;
    for (DayEntry& entry : days) {
        if (merged.empty() || merged.back().day != entry.day) {
            merged.push_back(std::move(entry));
            continue;
        }
        DayEntry& into = merged.back();
        std::vector<std::uint32_t> both;
        const std::vector<std::uint32_t> a = into.visitors.toSorted();
        const std::vector<std::uint32_t> b = entry.visitors.toSorted();
        std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
        into.visitors = DaySet{std::move(both), m_seen.size()};
        m_silences.add(into.sessionStarts);
        m_silences.add(entry.sessionStarts);
        into.sessionStarts = m_silences.take();
        into.events += entry.events;
        into.firstEvent = std::min(into.firstEvent, entry.firstEvent);
        into.lastEvent = std::max(into.lastEvent, entry.lastEvent);
    }
    days = std::move(merged);
}

void DayIndexBuilder::countFirstDays()
{
    m_index.m_firstDays.reserve(m_seen.size());
    for (const Seen& seen : m_seen)
        m_index.m_firstDays.push_back(seen.firstDay);
    for (DayEntry& entry : m_index.m_days) {
        entry.visitors.forEach([&](UserId user) { entry.newUsers += m_index.firstDayOf(user) == entry.day ? 1U : 0U; });
        m_index.m_users += entry.newUsers;
        entry.usersSoFar = static_cast<std::uint32_t>(m_index.m_users);
    }
}

void DayIndexBuilder::findDenseRange()
{
    std::vector<DayEvents> days;
    days.reserve(m_index.m_days.size());
    for (const DayEntry& entry : m_index.m_days)
        days.push_back({entry.day, entry.events});
    m_index.m_dense = denseRange(days);
}

DayIndex::DayIndex(const EventStore& store, const TimeOrder& order, const UserMap& users, const ZoneOffsets& zone,
                   const PageFilter& filter)
{
    DayIndexBuilder{*this, users.idCount()}.build(store, order, users, zone, filter);
}

const DayEntry* DayIndex::find(Day day) const
{
    const auto at = std::lower_bound(m_days.begin(), m_days.end(), day,
                                     [](const DayEntry& entry, Day wanted) { return entry.day < wanted; });
    return at != m_days.end() && at->day == day ? &*at : nullptr;
}

std::size_t DayIndex::usersUntil(Day day) const
{
    const auto after = std::upper_bound(m_days.begin(), m_days.end(), day,
                                        [](Day wanted, const DayEntry& entry) { return wanted < entry.day; });
    return after == m_days.begin() ? 0 : std::prev(after)->usersSoFar;
}

} // namespace footfall
