// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/day_index.h"
#include "core/study/page_filter.h"
#include "core/study/time_order.h"
#include "core/study/user_map.h"
#include "core/study/zone_offsets.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace footfall {

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

} // namespace footfall
