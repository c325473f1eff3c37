// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/user_events.h"

#include "core/study/event_walk.h"
#include "core/study/user_map.h"

#include <algorithm>
#include <numeric>

namespace footfall {

UserEvents::UserEvents(const EventStore& store, const TimeOrder& order, const UserMap& users, const PageFilter& filter)
    : m_store{&store},
      m_starts(users.idCount() + 1)
{
    const auto forEachKept = [&](auto visit) {
        const auto fetch = [&](EventIndex event) { users.prefetch(event); };
        walkInTimeOrder(store, order, filter, fetch, [&](EventIndex event, Instant) {
            if (const UserId user = users.userOf(event); user != noUser)
                visit(user, event);
        });
    };
    forEachKept([&](UserId user, EventIndex) { ++m_starts[user.value + 1]; });
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_events.resize(m_starts.back());
    std::vector<std::uint32_t> next = m_starts;
    forEachKept([&](UserId user, EventIndex event) { m_events[next[user.value]++] = event; });
}

std::span<const EventIndex> UserEvents::within(UserId user, const Stretch& stretch) const
{
    const std::span<const EventIndex> events = of(user);
    const auto at = [&](Instant instant) {
        return std::lower_bound(events.begin(), events.end(), instant,
                                [this](EventIndex event, Instant when) { return m_store->time(event) < when; });
    };
    return {at(stretch.from), at(stretch.to)};
}

} // namespace footfall
