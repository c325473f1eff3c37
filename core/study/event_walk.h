// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event_store.h"
#include "core/study/page_filter.h"
#include "core/study/time_order.h"

namespace footfall {

/// Calls `visit(EventIndex, Instant)` with each event that the filter leaves, in the order of time. The usual case, a
/// file in this order and no filter, is a walk straight through the column. Where the order leaps, `fetch(EventIndex)`
/// is called some events ahead, so that what the visit will read can be on its way from memory.
template <class Fetch, class Visit>
void walkInTimeOrder(const EventStore& store, const TimeOrder& order, const PageFilter& filter, Fetch fetch,
                     Visit visit)
{
    constexpr std::size_t ahead = 32;
    const ChunkedColumn<Instant>& times = store.times();
    if (order.isStoreOrder() && !filter.isOn()) {
        std::uint32_t event = 0;
        for (std::size_t chunk = 0; chunk < times.chunkCount(); ++chunk) {
            for (const Instant time : times.chunk(chunk))
                visit(EventIndex{event++}, time);
        }
        return;
    }
    for (std::size_t place = 0; place < store.size(); ++place) {
        if (!order.isStoreOrder() && place + ahead < store.size()) {
            const EventIndex soon = order.at(place + ahead);
            __builtin_prefetch(&times[soon.value]);
            fetch(soon);
        }
        const EventIndex event = order.at(place);
        if (filter.passes(event))
            visit(event, times[event.value]);
    }
}

} // namespace footfall
