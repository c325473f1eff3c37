// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/day_index.h"

#include "core/events/event_store.h"
#include "core/study/day_index_builder.h"

#include <algorithm>

namespace footfall {

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
