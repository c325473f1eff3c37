// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace footfall {

/// How many events there are on a day.
struct DayEvents
{
    Day day;
    std::uint64_t events = 0; ///< at least 1
};

/// The days that a report is about; what a wrong clock has put elsewhere is stray.
struct DenseRange
{
    Day first; ///< with events, as is the last
    Day last;
    std::vector<Day> stray; ///< days with events outside, ascending

    [[nodiscard]] bool contains(Day day) const { return first <= day && day <= last; }
    friend bool operator==(const DenseRange&, const DenseRange&) = default;
};

/// Of days with events, ascending; nothing without any. Days more than 366 days from the next are cut off, and of the
/// part with the most events (the earlier on a tie) what lies beyond a long gap at a thin end: one longer than 7 days
/// and than 3 times the longest within the core, which is the part without the days at each end that together hold
/// fewer than 1 in 1,000 of its events. Takes as long as there are days with events.
std::optional<DenseRange> denseRange(std::span<const DayEvents> days);

} // namespace footfall
