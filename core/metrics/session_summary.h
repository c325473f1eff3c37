// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/session_list.h"

#include <cstdint>
#include <optional>
#include <span>

namespace footfall {

/// What some sessions have in common.
struct SessionSummary
{
    std::uint64_t sessions = 0;
    std::uint64_t bounces = 0; ///< sessions of one event
    /// The least duration that at least half of the sessions do not exceed, cut to whole seconds; nothing without
    /// sessions.
    std::optional<std::uint64_t> medianSeconds;
};

/// `store`: in which the sessions' events are.
SessionSummary sessionSummary(std::span<const Session> sessions, const EventStore& store);

} // namespace footfall
