// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/day_pair.h"

#include <QString>

#include <array>

namespace footfall::desktop {

/// How the compared day follows day X.
enum class ComparedWith { DayBefore, WeekBefore, FourWeeksBefore, AnyDay };
inline constexpr std::array<ComparedWith, 4> allComparedWith{ComparedWith::DayBefore, ComparedWith::WeekBefore,
                                                             ComparedWith::FourWeeksBefore, ComparedWith::AnyDay};

/// "Day before" ...
QString comparedWithText(ComparedWith way);

/// The compared day of X; `chosen` where any day will do.
Day comparedDay(ComparedWith way, Day x, Day chosen);
/// Whether the pair is one that this way gives.
bool fits(ComparedWith way, DayPair days);

} // namespace footfall::desktop
