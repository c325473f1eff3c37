// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/events/event_store.h"
#include "core/study/day_index.h"
#include "core/study/definitions.h"
#include "core/study/lazy.h"
#include "core/study/page_filter.h"
#include "core/study/time_order.h"
#include "core/study/user_events.h"
#include "core/study/user_map.h"
#include "core/study/zone_offsets.h"

#include <memory>

namespace footfall {

/// Events under definitions: what every metric is a function of. Immutable; read by any number of threads. A study
/// with other definitions shares with the one before what the change leaves as it was.
class Study
{
public:
    /// Blocks while it walks through the events. Errors: UnknownZone, NoZoneData, OutOfMemory. The store must hold the
    /// identity columns of the definitions, and pages if there is a page filter. `before` may be null; the users, days
    /// and sessions of one that differs in known users, session gap or compare distance alone are all shared.
    static Result<std::shared_ptr<const Study>> make(std::shared_ptr<const EventStore> store, Definitions definitions,
                                                     const Study* before = nullptr);

    [[nodiscard]] const Definitions& definitions() const { return m_definitions; }
    [[nodiscard]] const EventStore& store() const { return *m_store; }
    [[nodiscard]] const TimeOrder& order() const { return *m_order; }
    [[nodiscard]] const UserMap& users() const { return *m_users; }
    [[nodiscard]] const ZoneOffsets& zone() const { return *m_zone; }
    [[nodiscard]] const PageFilter& filter() const { return *m_filter; }
    [[nodiscard]] const DayIndex& index() const { return *m_index; }
    /// Made at the first call, which takes as long as a walk through the events; then shared. Throws std::bad_alloc.
    [[nodiscard]] const UserEvents& userEvents() const
    {
        return m_userEvents->get(*m_store, *m_order, *m_users, *m_filter);
    }

    [[nodiscard]] std::uint64_t eventsFilteredOut() const { return m_store->size() - m_index->events(); }
    /// Sessions of all days.
    [[nodiscard]] std::uint64_t totalSessions() const;
    /// What day X is compared with where no day is named.
    [[nodiscard]] Day comparedDay(Day x) const { return x - m_definitions.compareDistance; }

private:
    std::shared_ptr<const EventStore> m_store;
    Definitions m_definitions;
    std::shared_ptr<const TimeOrder> m_order;
    std::shared_ptr<const UserMap> m_users;
    std::shared_ptr<const ZoneOffsets> m_zone;
    std::shared_ptr<const PageFilter> m_filter;
    std::shared_ptr<const DayIndex> m_index;
    std::shared_ptr<Lazy<UserEvents>> m_userEvents;
};

} // namespace footfall
