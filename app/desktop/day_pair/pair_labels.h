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
    QString onX;  ///< "visited Mon 29"
    QString notX; ///< "not on Mon 29"
    QString onY;
    QString notY;
};

/// With as much of the date as tells the two days apart: weekday and number, the month too from a week's distance on,
/// the year too where it differs.
PairLabels pairLabels(DayPair days);

/// Below the 2 × 2, in two sentences.
struct PairCaption
{
    QString text; ///< "123 visited on Sun 28, 109 on Mon 29, 35 on both. Percent of the 2,872 known users."
    QString last; ///< the second of them
};
PairCaption pairCaption(const DayFigures& figures);

/// "1.2 %": a state's share of the known users; empty where there are none.
QString knownShareText(std::uint64_t users, std::uint64_t knownUsers);

/// All nine numbers in words: how the four states make up the days' visitors, and these the known users.
QString pairDescription(const DayFigures& figures);

} // namespace footfall::desktop
