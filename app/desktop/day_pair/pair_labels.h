// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/day_pair.h"

#include <QString>

namespace footfall::desktop {

/// The words at the margins of the 2 × 2.
struct PairLabels
{
    QString x; ///< "Mon 29"
    QString y;
    QString onX;  ///< "on Mon 29"
    QString notX; ///< "not on Mon 29"
    QString onY;
    QString notY;
};

/// With as much of the date as tells the two days apart: weekday and number, the month too from a week's distance on,
/// the year too where it differs.
PairLabels pairLabels(DayPair days);

/// All nine numbers in words: how the four states make up the days' visitors, and these the known users.
QString pairDescription(const DayFigures& figures);

} // namespace footfall::desktop
