// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/day_pair.h"
#include "core/study/study.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace footfall {

/// The states of a user for a pair of days, reactivated also in its two parts.
enum class UserState { Active, Inactive, Churned, Reactivated, New, Resurrected };

/// "active", "inactive" ...
std::string_view userStateName(UserState state);
std::optional<UserState> userStateNamed(std::string_view name);
/// The figure whose users these are.
std::uint64_t countOf(const DayFigures& figures, UserState state);

/// The users of a state, identity by identity, then by bytes: those whom the figure counts, from the same sets of the
/// days' visitors.
std::vector<UserId> usersIn(const Study& study, DayPair days, UserState state);

/// What a list says of one user, over all loaded events unless a field names a day.
struct UserDetails
{
    Instant firstEvent;
    Instant lastEvent;
    std::optional<Instant> previousEvent; ///< the last before day X
    std::optional<Instant> nextEvent;     ///< the first after day X
    std::uint64_t daysVisited = 0;
    std::uint64_t sessions = 0;
    std::uint64_t events = 0;
    std::optional<PageId> lastPage; ///< of the last event up to the end of the later day; nothing if there is none
};
UserDetails userDetails(const Study& study, DayPair days, UserId user);

} // namespace footfall
