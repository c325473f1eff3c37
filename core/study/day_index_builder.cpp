// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/day_index_builder.h"

#include "core/study/event_walk.h"

#include <algorithm>
#include <iterator>
#include <span>

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

} // namespace footfall
