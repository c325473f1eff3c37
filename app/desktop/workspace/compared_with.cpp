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
    switch (way.distance) {
    case 0:
        return Words::tr("Any day");
    case 1:
        return Words::tr("Day before");
    case 7:
        return Words::tr("Same weekday, week before");
    case 364:
        return Words::tr("Same weekday, year before");
    default:
        return Words::tr("%1 days before").arg(way.distance);
    }
}

QString distanceText(int distance)
{
    return distance == 1 ? Words::tr("the day before") : Words::tr("the day %1 days before").arg(distance);
}

} // namespace footfall::desktop
