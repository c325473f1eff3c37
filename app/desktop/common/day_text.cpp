// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/day_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DayText)
};

constexpr qint64 julianDayOf1970 = 2'440'588;

} // namespace

QDate toDate(Day day)
{
    return QDate::fromJulianDay(julianDayOf1970 + day.number);
}

Day toDay(QDate date)
{
    return {static_cast<std::int32_t>(date.toJulianDay() - julianDayOf1970)};
}

QString dayText(Day day)
{
    return QLocale{}.toString(toDate(day), Words::tr("ddd d MMM yyyy", "a day's short form, for QLocale::toString"));
}

QString dayWithoutYear(Day day)
{
    return QLocale{}.toString(toDate(day), Words::tr("ddd d MMM", "a day without its year, for QLocale::toString"));
}

QString pairText(DayPair days)
{
    return Words::tr("%1 against %2").arg(dayText(days.x), dayText(days.y));
}

QString dayRangeText(Day first, Day last)
{
    const QString full = Words::tr("d MMM yyyy", "a date's short form, for QLocale::toString");
    const QLocale locale;
    if (first == last)
        return locale.toString(toDate(first), full);
    const bool sameYear = civilDate(first).year == civilDate(last).year;
    const QString begin = sameYear ? Words::tr("d MMM", "a date without its year, for QLocale::toString") : full;
    return Words::tr("%1 – %2").arg(locale.toString(toDate(first), begin), locale.toString(toDate(last), full));
}

} // namespace footfall::desktop
