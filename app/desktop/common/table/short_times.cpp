// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/short_times.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/text.h"

#include <QCoreApplication>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShortTimes)
};

/// A time of day with its seconds has so many characters; without them, two and a colon less.
constexpr qsizetype withSeconds = 8;
constexpr qsizetype withoutSeconds = 5;

} // namespace

QString shortDate(Day day, Day beside, const QLocale& locale)
{
    const bool sameYear = civilDate(day).year == civilDate(beside).year;
    return locale.toString(toDate(day), sameYear
                                            ? Words::tr("d MMM", "a date without its year, for QLocale::toString")
                                            : Words::tr("d MMM yyyy", "a date's short form, for QLocale::toString"));
}

QString timeOfDay(Instant instant, const ZoneOffsets& zone)
{
    const std::string iso = toIso(instant, zone);
    return toText(iso.substr(iso.find('T') + 1)).left(withSeconds);
}

QString shortInstant(Instant instant, const ZoneOffsets& zone, Day beside, const QLocale& locale)
{
    return shortDate(zone.dayOf(instant), beside, locale) + u' ' + timeOfDay(instant, zone).left(withoutSeconds);
}

QString comparedDate(Day day, Day beside, const QLocale& locale)
{
    const QString iso = toText(toIso(day));
    const bool sameYear = civilDate(day).year == civilDate(beside).year;
    return locale.dayName(isoWeekday(day), QLocale::ShortFormat) + u' ' +
           (sameYear ? iso.mid(iso.lastIndexOf(u'-') - 2) : iso);
}

} // namespace footfall::desktop
