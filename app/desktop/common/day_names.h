// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/day_pair.h"

#include <QString>

namespace footfall::desktop {

/// The days of a pair in as few words as tell them apart: in less than a week a weekday can only be one day, else the
/// month is named, and the year where it differs.
struct DayNames
{
    QString x;          ///< "Mon", or "Mon 29 Sep"
    QString y;          ///< "Sun", or "Sun 7 Sep"
    QString longY;      ///< "Sunday", or "Sun 7 Sep"
    QString numberedX;  ///< "Mon 29", or "Mon 29 Sep"
    QString numberedY;  ///< "Sun 28", or "Sun 7 Sep"
    bool isNear = true; ///< the two lie in less than a week
};
DayNames dayNames(DayPair days);

/// "Mon 22 Sep"; with the year where it is not the one of `beside`.
QString shortDay(Day day, Day beside);
/// "22 Sep", the same without the weekday.
QString dayOfMonth(Day day, Day beside);

} // namespace footfall::desktop
