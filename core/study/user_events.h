// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/study/zone_offsets.h"

#include <cstdint>
#include <span>
#include <vector>

namespace footfall {

class EventStore;
class PageFilter;
class TimeOrder;
class UserMap;

/// Each user's events that the filter left, in the order of time; those of the same instant in the order of the store.
/// What lists are made of; figures don't need it.
class UserEvents
{
public:
    UserEvents(const EventStore& store, const TimeOrder& order, const UserMap& users, const PageFilter& filter);

    [[nodiscard]] std::span<const EventIndex> of(UserId user) const
    {
        return std::span{m_events}.subspan(m_starts[user.value], m_starts[user.value + 1] - m_starts[user.value]);
    }
    /// One more than the largest user id.
    [[nodiscard]] std::size_t idCount() const { return m_starts.size() - 1; }

    /// The part of a user's events that lies in a stretch of time.
    [[nodiscard]] std::span<const EventIndex> within(UserId user, const Stretch& stretch) const;

private:
    const EventStore* m_store;
    std::vector<std::uint32_t> m_starts; ///< by user, and one more
    std::vector<EventIndex> m_events;
};

} // namespace footfall
