// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/day_names.h"
#include "app/desktop/common/isolated.h"

#include "app/desktop/common/day_text.h"
#include "core/base/day.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DayNames)
};

constexpr int week = 7;

QString weekdayName(Day day, QLocale::FormatType format)
{
    return isolated(QLocale{}.standaloneDayName(isoWeekday(day), format));
}

QString numbered(Day day)
{
    return isolated(QLocale{}.toString(toDate(day), Words::tr("ddd d", "for QLocale::toString")));
}

} // namespace

QString shortDay(Day day, Day beside)
{
    const bool sameYear = civilDate(day).year == civilDate(beside).year;
    return isolated(sameYear ? dayWithoutYear(day) : dayText(day));
}

QString dayOfMonth(Day day, Day beside)
{
    const bool sameYear = civilDate(day).year == civilDate(beside).year;
    return isolated(
        sameYear ? QLocale{}.toString(toDate(day), Words::tr("d MMM", "a date without its year, for QLocale::toString"))
                 : dayRangeText(day, day));
}

DayNames dayNames(DayPair days)
{
    const QString x = shortDay(days.x, days.y);
    const QString y = shortDay(days.y, days.x);
    if (std::abs(days.x - days.y) >= week)
        return {.x = x, .y = y, .longY = y, .numberedX = x, .numberedY = y, .isNear = false};
    const bool sameYear = civilDate(days.x).year == civilDate(days.y).year;
    return {.x = weekdayName(days.x, QLocale::ShortFormat),
            .y = weekdayName(days.y, QLocale::ShortFormat),
            .longY = weekdayName(days.y, QLocale::LongFormat),
            .numberedX = sameYear ? numbered(days.x) : x,
            .numberedY = sameYear ? numbered(days.y) : y,
            .isNear = true};
}

} // namespace footfall::desktop
