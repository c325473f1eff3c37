// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/rows/columns.h"

#include <string>
#include <vector>

namespace footfall {

/// Which users count as known on a pair of days.
enum class KnownUsers {
    All,   ///< all users of the loaded events
    ByDay, ///< those first seen on or before the later of the two days
};

inline constexpr int smallestSessionGap = 1;
inline constexpr int largestSessionGap = 1440;
inline constexpr int defaultSessionGap = 30;
inline constexpr int smallestCompareDistance = 1;
inline constexpr int largestCompareDistance = 3660;
inline constexpr int defaultCompareDistance = 1;

/// Everything that decides what a number means. Two equal ones give equal numbers for the same events.
struct Definitions
{
    std::vector<Identity> identity{Identity::UserFingerprint}; ///< the first that is not empty is the user
    KnownUsers knownUsers = KnownUsers::All;
    int sessionGapMinutes = defaultSessionGap; ///< 1 to 1440; a longer gap starts a new session
    std::string timeZone = "UTC";              ///< IANA name
    std::string pageContains;                  ///< empty: no filter
    bool ignoreNilUuid = false;
    int compareDistance = defaultCompareDistance; ///< days from Y to X where Y is not named, 1 to 3660

    friend bool operator==(const Definitions&, const Definitions&) = default;
};

/// "all", "by-day".
inline std::string_view knownUsersName(KnownUsers known)
{
    return known == KnownUsers::All ? "all" : "by-day";
}

/// What Snowplow's collector writes for an anonymous visitor.
inline constexpr std::string_view nilUuid = "00000000-0000-0000-0000-000000000000";

} // namespace footfall
