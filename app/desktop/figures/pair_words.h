// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/day_pair.h"

#include <QString>

namespace footfall::desktop {

/// How the two days are called on the cards: by weekday alone where that can only be one day, else with the date.
struct PairWords
{
    QString x;          ///< "Mon", or "Mon 29 Sep"
    QString y;          ///< "Sun", or "Sun 7 Sep"
    QString longY;      ///< "Sunday", or "Sun 7 Sep"
    bool isNear = true; ///< the two lie in less than a week
};

PairWords pairWords(DayPair days);

/// "Mon 22 Sep"; with the year where it is not the one of `beside`.
QString shortDay(Day day, Day beside);
/// "Mon".
QString shortWeekday(Day day);

} // namespace footfall::desktop
