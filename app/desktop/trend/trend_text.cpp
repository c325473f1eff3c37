// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_text.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/text.h"
#include "app/desktop/trend/trend_part.h"
#include "app/desktop/workspace/compared_with.h"

#include <QCoreApplication>
#include <QStringList>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrendText)
};

/// "active 1,788" and so on.
QStringList numbersOf(const DayFigures& figures)
{
    QStringList parts;
    for (const TrendPart part : allTrendParts)
        parts << Words::tr("%1 %2", "name and number").arg(partName(part), numberText(valueOf(figures, part)));
    return parts;
}

} // namespace

QString columnName(const TrendDays& days, std::size_t column)
{
    return days.isGap(column) ? dayRangeText(days.day(column), days.lastDay(column)) : dayText(days.day(column));
}

QString hoverText(const TrendDays& days, std::size_t column)
{
    const QString name = columnName(days, column);
    if (days.isGap(column))
        return Words::tr("%1\nno events on these %2 days")
            .arg(name, numberText(static_cast<std::uint64_t>(days.run(column).days)));
    if (!days.hasEvents(column))
        return Words::tr("%1\nno events").arg(name);
    const DayFigures& figures = days.run(column).figures;
    return pairText(figures.days) + QLatin1Char{'\n'} + numbersOf(figures).join(QLatin1Char{'\n'});
}

QString spokenText(const TrendDays& days, Day x)
{
    const auto column = days.columnOf(x);
    if (!column || !days.hasEvents(*column))
        return Words::tr("%1: no events").arg(dayText(x));
    return Words::tr("%1 against %2: %3")
        .arg(dayText(x), comparedText(days), numbersOf(days.run(*column).figures).join(QStringLiteral(", ")));
}

QString comparedText(const TrendDays& days)
{
    const DayPair pair = days.run(0).figures.days; // all have the same distance
    return distanceText(pair.x - pair.y);
}

QString shownText(const TrendDays& days, ColumnRange shown)
{
    return shown.count == 0 ? QString{} : dayRangeText(days.day(shown.first), days.lastDay(shown.end() - 1));
}

QString captionText(const TrendDays& days, ColumnRange shown)
{
    if (shown.count == 0)
        return {};
    QStringList parts{shownText(days, shown)};
    if (const QString outside = outsideText(days, shown); !outside.isEmpty())
        parts << outside;
    parts << Words::tr("each day against %1").arg(comparedText(days))
          << Words::tr("solid frame day X, dashed compared day") << Words::tr("click a day, drag to zoom");
    return parts.join(QStringLiteral(" · "));
}

QString outsideText(const TrendDays& days, ColumnRange shown)
{
    QStringList parts;
    const auto say = [&parts](std::size_t count, Day outermost, const QString& one, const QString& many) {
        parts << (count == 1 ? one.arg(dayText(outermost)) : many.arg(numberText(count), dayText(outermost)));
    };
    if (days.strayBefore() > 0 && !shown.contains(0))
        say(days.strayBefore(), days.day(0), Words::tr("%1, long before"), Words::tr("%1 days long before, from %2"));
    if (days.strayAfter() > 0 && !shown.contains(days.size() - 1))
        say(days.strayAfter(), days.day(days.size() - 1), Words::tr("%1, long after"),
            Words::tr("%1 days long after, to %2"));
    return parts.isEmpty() ? QString{} : Words::tr("not shown: %1").arg(parts.join(QStringLiteral("; ")));
}

} // namespace footfall::desktop
