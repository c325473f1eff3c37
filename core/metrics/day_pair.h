// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/metrics/figure_groups.h"
#include "core/study/study.h"

#include <cstdint>
#include <optional>

namespace footfall {

/// Day X and the day it is compared with; any two days, in either order.
struct DayPair
{
    Day x;
    Day y;
    friend bool operator==(const DayPair&, const DayPair&) = default;
};

/// The figures of day X against day Y. active + inactive + churned + reactivated = knownUsers, always;
/// reactivated = newUsers + resurrected; visitors = active + reactivated. What tables and cards know of them:
/// figures.h.
struct DayFigures
{
    DayPair days;
    std::uint64_t active = 0;      ///< visited on both days
    std::uint64_t inactive = 0;    ///< known, visited on neither
    std::uint64_t churned = 0;     ///< visited on Y only
    std::uint64_t reactivated = 0; ///< visited on X only
    std::uint64_t newUsers = 0;    ///< reactivated, and first seen on X
    std::uint64_t resurrected = 0; ///< reactivated, and seen on an earlier day
    std::uint64_t knownUsers = 0;
    std::uint64_t visitors = 0; ///< on X
    std::uint64_t sessions = 0; ///< that began on X
    std::uint64_t events = 0;   ///< on X, those without a user too

    // of FigureGroup::Rolling, see rolling.h
    std::optional<std::uint64_t> visitors7 = {};  ///< on at least one of the 7 days that end with X
    std::optional<std::uint64_t> visitors28 = {}; ///< of the 28 days

    [[nodiscard]] std::uint64_t visitorsOnY() const { return active + churned; }
    friend bool operator==(const DayFigures&, const DayFigures&) = default;
};

/// Takes microseconds even for many users, since the days' visitors are sets of bits; more for figures that are asked
/// for.
DayFigures dayFigures(const Study& study, DayPair days, FigureGroups groups = {});

} // namespace footfall
