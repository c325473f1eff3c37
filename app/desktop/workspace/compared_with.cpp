// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/compared_with.h"

#include <QCoreApplication>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparedWith)
};

} // namespace

QString comparedWithText(ComparedWith way)
{
    switch (way) {
    case ComparedWith::DayBefore:
        return Words::tr("Day before");
    case ComparedWith::WeekBefore:
        return Words::tr("Same weekday, week before");
    case ComparedWith::FourWeeksBefore:
        return Words::tr("28 days before");
    case ComparedWith::AnyDay:
        return Words::tr("Any day");
    }
    return {};
}

Day comparedDay(ComparedWith way, Day x, Day chosen)
{
    switch (way) {
    case ComparedWith::DayBefore:
        return x - 1;
    case ComparedWith::WeekBefore:
        return x - 7;
    case ComparedWith::FourWeeksBefore:
        return x - 28;
    case ComparedWith::AnyDay:
        break;
    }
    return chosen;
}

bool fits(ComparedWith way, DayPair days)
{
    return comparedDay(way, days.x, days.y) == days.y;
}

} // namespace footfall::desktop
