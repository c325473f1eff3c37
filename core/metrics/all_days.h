// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/day_pair.h"
#include "core/study/study.h"

#include <vector>

namespace footfall {

/// A day against the day at the compare distance before it; or a long run of days without events, which all have the
/// same figures but for the days themselves.
struct DayRun
{
    DayFigures figures; ///< of the first day
    int days = 1;       ///< in the run
};

/// Runs of more days than this without events are folded.
inline constexpr int longestUnfoldedRun = 31;

/// Every day of the dense range, long runs without events folded into a row for each stretch of equal days: those on
/// which visitors of an earlier day have churned stand by themselves. And each stray day, in the order of time.
std::vector<DayRun> allDays(const Study& study);

} // namespace footfall
