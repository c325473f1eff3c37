// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/duplicates.h"

#include <algorithm>
#include <vector>

namespace footfall {

std::optional<std::uint64_t> duplicateEventIds(const Study& study)
{
    const EventStore& store = study.store();
    if (!store.hasEventIds())
        return std::nullopt;
    std::vector<EventIdHash> ids;
    ids.reserve(store.size());
    for (std::size_t i = 0; i < store.size(); ++i) {
        const EventIndex event{static_cast<std::uint32_t>(i)};
        const std::optional<EventIdHash> id = store.eventId(event);
        if (id && study.filter().passes(event))
            ids.push_back(*id);
    }
    std::sort(ids.begin(), ids.end());
    const auto distinctEnd = std::unique(ids.begin(), ids.end());
    return static_cast<std::uint64_t>(ids.end() - distinctEnd);
}

} // namespace footfall
