// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace footfall {

inline constexpr std::int64_t microsPerSecond = 1'000'000;
inline constexpr std::int64_t secondsPerDay = 86'400;

/// A point in time: microseconds since 1970-01-01T00:00:00Z. Events lie in the years 1970 to 9999.
struct Instant
{
    std::int64_t micros = 0;
    friend auto operator<=>(const Instant&, const Instant&) = default;
};

/// Quotient rounded down, for a positive divisor.
constexpr std::int64_t floorDiv(std::int64_t dividend, std::int64_t divisor)
{
    const std::int64_t quotient = dividend / divisor;
    return dividend % divisor < 0 ? quotient - 1 : quotient;
}

/// The whole second of an instant, also before 1970.
constexpr std::int64_t floorSeconds(Instant instant)
{
    return floorDiv(instant.micros, microsPerSecond);
}

} // namespace footfall
