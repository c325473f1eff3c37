// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/day_pair.h"
#include "core/study/study.h"

#include <vector>

namespace footfall {

/// A day against the day before it; or a long run of days without events, which all have the same figures but `day`.
struct DayRun
{
    DayFigures figures; ///< of the first day
    int days = 1;       ///< in the run
};

/// Runs of more days than this without events stand in one row.
inline constexpr int longestUnfoldedRun = 31;

/// Every day from the first to the last that has events, long runs without events folded, so that one stray row
/// of 1970 costs one row. A folded run begins after the day on which the last visitors have churned.
std::vector<DayRun> allDays(const Study& study);

} // namespace footfall
