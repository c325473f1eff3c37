// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/instant.h"
#include "core/study/day_set.h"
#include "core/study/dense_range.h"
#include "core/study/session_starts.h"

#include <optional>
#include <span>
#include <vector>

namespace footfall {

class PageFilter;
class TimeOrder;
class UserMap;
class ZoneOffsets;
class EventStore;

/// What is known of one calendar day that has events.
struct DayEntry
{
    Day day;
    DaySet visitors;
    SessionStarts sessionStarts;
    std::uint32_t events = 0;     ///< those without a user too
    std::uint32_t newUsers = 0;   ///< visitors who were never seen on an earlier day
    std::uint32_t usersSoFar = 0; ///< seen on this or an earlier day
    Instant firstEvent;
    Instant lastEvent;
};

/// The days that have events, and what each user's first one is. Memory follows these days, not the range of time.
class DayIndex
{
public:
    DayIndex(const EventStore& store, const TimeOrder& order, const UserMap& users, const ZoneOffsets& zone,
             const PageFilter& filter);

    /// Ascending.
    [[nodiscard]] std::span<const DayEntry> days() const { return m_days; }
    /// Null for a day without events.
    [[nodiscard]] const DayEntry* find(Day day) const;
    /// The days without stray ones; nothing if there is no event.
    [[nodiscard]] const std::optional<DenseRange>& dense() const { return m_dense; }
    /// Users seen on `day` or before.
    [[nodiscard]] std::size_t usersUntil(Day day) const;
    /// The earliest day on which the user visited; only of a user who has an event.
    [[nodiscard]] Day firstDayOf(UserId user) const { return m_firstDays[user.value]; }
    [[nodiscard]] bool hasEvents(UserId user) const { return m_firstDays[user.value] != never; }

    [[nodiscard]] std::size_t users() const { return m_users; }
    [[nodiscard]] std::uint64_t events() const { return m_events; }
    [[nodiscard]] std::uint64_t eventsWithoutUser() const { return m_eventsWithoutUser; }
    /// Nothing if there is no event.
    [[nodiscard]] std::optional<Instant> firstEvent() const { return m_firstEvent; }
    [[nodiscard]] std::optional<Instant> lastEvent() const { return m_lastEvent; }

private:
    friend class DayIndexBuilder;
    static constexpr Day never{INT32_MAX};

    std::vector<DayEntry> m_days;
    std::vector<Day> m_firstDays; ///< by user
    std::optional<DenseRange> m_dense;
    std::size_t m_users = 0;
    std::uint64_t m_events = 0;
    std::uint64_t m_eventsWithoutUser = 0;
    std::optional<Instant> m_firstEvent;
    std::optional<Instant> m_lastEvent;
};

} // namespace footfall
