// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/session_summary.h"

#include <algorithm>
#include <vector>

namespace footfall {

SessionSummary sessionSummary(std::span<const Session> sessions, const EventStore& store)
{
    SessionSummary summary{.sessions = sessions.size(), .bounces = 0, .medianSeconds = {}};
    std::vector<std::uint64_t> seconds;
    seconds.reserve(sessions.size());
    for (const Session& session : sessions) {
        seconds.push_back(session.durationSeconds(store));
        summary.bounces += session.events.size() == 1 ? 1U : 0U;
    }
    if (!seconds.empty()) {
        const auto middle = seconds.begin() + static_cast<std::ptrdiff_t>((seconds.size() - 1) / 2);
        std::nth_element(seconds.begin(), middle, seconds.end());
        summary.medianSeconds = *middle;
    }
    return summary;
}

} // namespace footfall
