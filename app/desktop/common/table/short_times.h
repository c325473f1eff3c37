// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/metrics/day_pair.h"
#include "core/study/zone_offsets.h"

#include <QLocale>
#include <QString>

namespace footfall::desktop {

// Days and times as short as what is known beside them allows: where day X stands in the title, its year need not stand
// in each row.

/// "7 Sep", or "7 Sep 2013" where `beside` is of another year.
QString shortDate(Day day, Day beside, const QLocale& locale);
/// "28 Sep 19:34", in the zone; with the year where it is another one.
QString shortInstant(Instant instant, const ZoneOffsets& zone, Day beside, const QLocale& locale);
/// "19:34:05", in the zone.
QString timeOfDay(Instant instant, const ZoneOffsets& zone);
/// "Sun 09-28" as the compared day of a day that stands beside it as "Mon 2014-09-29"; with the year where it differs.
QString comparedDate(Day day, Day beside, const QLocale& locale);

} // namespace footfall::desktop
