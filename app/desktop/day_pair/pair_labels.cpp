// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/day_pair/pair_labels.h"

#include "app/desktop/common/day_names.h"
#include "app/desktop/common/day_text.h"
#include "app/desktop/common/isolated.h"
#include "app/desktop/common/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DayPair)
};

constexpr double leastShown = 0.05; // percent, which one decimal makes 0.1 of

} // namespace

PairLabels pairLabels(DayPair days)
{
    const DayNames names = dayNames(days);
    const QString& x = names.numberedX;
    const QString& y = names.numberedY;
    return {.x = x,
            .y = y,
            .onX = isolated(Words::tr("visited %1").arg(x)),
            .notX = isolated(Words::tr("not on %1").arg(x)),
            .onY = isolated(Words::tr("visited %1").arg(y)),
            .notY = isolated(Words::tr("not on %1").arg(y))};
}

PairCaption pairCaption(const DayFigures& figures)
{
    const DayNames names = dayNames(figures.days);
    const auto number = [](std::uint64_t count) { return isolated(numberText(count)); };
    const QString visited = isolated(Words::tr("%1 visited on %2, %3 on %4, %5 on both.")
                                         .arg(number(figures.visitorsOnY()), names.numberedY, number(figures.visitors),
                                              names.numberedX, number(figures.active)));
    QString percent = isolated(Words::tr("Percent of the %1 known users.").arg(number(figures.knownUsers)));
    return {.text = visited + QLatin1Char{' '} + percent, .last = percent};
}

QString knownShareText(std::uint64_t users, std::uint64_t knownUsers)
{
    if (knownUsers == 0)
        return {};
    const double percent = 100.0 * static_cast<double>(users) / static_cast<double>(knownUsers);
    const QLocale locale;
    QString number = locale.toString(percent, 'f', 1);
    if (users != 0 && percent < leastShown)
        number = QLatin1Char{'<'} + locale.toString(0.1, 'f', 1);
    else if (users != knownUsers && percent >= 100 - leastShown)
        number = QLatin1Char{'>'} + locale.toString(99.9, 'f', 1);
    return isolated(Words::tr("%1 %", "a share").arg(number));
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
