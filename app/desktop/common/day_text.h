// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/metrics/day_pair.h"

#include <QDate>
#include <QString>

namespace footfall::desktop {

QDate toDate(Day day);
/// Of a valid date.
Day toDay(QDate date);

/// "Mon 29 Sep 2014", in the locale's words.
QString dayText(Day day);
/// "Mon 29 Sep": where the year is known.
QString dayWithoutYear(Day day);
/// "Mon 29 Sep 2014 against Sun 28 Sep 2014".
QString pairText(DayPair days);
/// "1 Sep – 29 Oct 2014".
QString dayRangeText(Day first, Day last);

} // namespace footfall::desktop
