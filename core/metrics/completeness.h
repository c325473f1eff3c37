// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <optional>

namespace footfall {

/// The days that the data seem to hold only a part of: they can be the ends of the dense range alone.
struct IncompleteDays
{
    std::optional<Day> first; ///< the first day of the dense range, if it is incomplete
    std::optional<Day> last;  ///< the last day, if it is; a range of one day may be so at both ends

    [[nodiscard]] bool contains(Day day) const { return day == first || day == last; }
};

/// The last day is incomplete if its last event is before 23:00 in the zone, and earlier in the day than that of each
/// of the up to 8 days before it that have events; the first, if its first event is after 01:00, and later in the day
/// than that of each of the up to 8 days after it.
IncompleteDays incompleteDays(const Study& study);

} // namespace footfall
