// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <cstdint>
#include <span>
#include <vector>

namespace footfall {

/// A user's events with no gap longer than the session gap; lives as long as the study.
struct Session
{
    UserId user;
    std::span<const EventIndex> events; ///< in the order of time, at least one

    [[nodiscard]] Instant start(const EventStore& store) const { return store.time(events.front()); }
    [[nodiscard]] Instant end(const EventStore& store) const { return store.time(events.back()); }
    /// Whole seconds, a fraction cut.
    [[nodiscard]] std::uint64_t durationSeconds(const EventStore& store) const;
};

/// All of a user's sessions, in the order of time.
std::vector<Session> sessionsOf(const Study& study, UserId user);
std::uint64_t sessionCount(const Study& study, UserId user);

/// The sessions that belong to a day: those whose first event falls on it. By their start, then in the users' order.
std::vector<Session> sessionsOn(const Study& study, Day day);

} // namespace footfall
