// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/pair_words.h"

#include "app/desktop/common/day_text.h"
#include "core/base/day.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace footfall::desktop {

QString shortWeekday(Day day)
{
    return QLocale{}.standaloneDayName(isoWeekday(day), QLocale::ShortFormat);
}

QString shortDay(Day day, Day beside)
{
    const bool sameYear = civilDate(day).year == civilDate(beside).year;
    return sameYear ? QLocale{}.toString(
                          toDate(day), QCoreApplication::translate("FigureText", "ddd d MMM", "for QLocale::toString"))
                    : dayText(day);
}

PairWords pairWords(DayPair days)
{
    if (std::abs(days.x - days.y) < 7)
        return {.x = shortWeekday(days.x),
                .y = shortWeekday(days.y),
                .longY = QLocale{}.standaloneDayName(isoWeekday(days.y), QLocale::LongFormat),
                .isNear = true};
    const QString y = shortDay(days.y, days.x);
    return {.x = shortDay(days.x, days.y), .y = y, .longY = y, .isNear = false};
}

} // namespace footfall::desktop
