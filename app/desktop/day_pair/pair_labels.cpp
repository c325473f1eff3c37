// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/day_pair/pair_labels.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/text.h"
#include "core/base/day.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DayPair)
};

QString formatted(Day day, const QString& format)
{
    return QLocale{}.toString(toDate(day), format);
}

QString formatFor(DayPair days)
{
    if (civilDate(days.x).year != civilDate(days.y).year)
        return Words::tr("ddd d MMM yyyy", "for QLocale::toString");
    return std::abs(days.x - days.y) < 7 ? Words::tr("ddd d", "for QLocale::toString")
                                         : Words::tr("ddd d MMM", "for QLocale::toString");
}

} // namespace

PairLabels pairLabels(DayPair days)
{
    const QString format = formatFor(days);
    const QString x = formatted(days.x, format);
    const QString y = formatted(days.y, format);
    return {.x = x,
            .y = y,
            .onX = Words::tr("on %1").arg(x),
            .notX = Words::tr("not on %1").arg(x),
            .onY = Words::tr("on %1").arg(y),
            .notY = Words::tr("not on %1").arg(y)};
}

QString pairDescription(const DayFigures& figures)
{
    return Words::tr(
               "Active %1 and churned %2 are the %3 visitors on %4; active and reactivated %5 are the %6 visitors "
               "on %7; with %8 inactive that makes %9 known users.")
        .arg(numberText(figures.active), numberText(figures.churned), numberText(figures.visitorsOnY()),
             dayText(figures.days.y), numberText(figures.reactivated), numberText(figures.visitors),
             dayText(figures.days.x), numberText(figures.inactive), numberText(figures.knownUsers));
}

} // namespace footfall::desktop
