// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLine>
#include <QRect>

class QWidget;

namespace footfall::desktop {

/// Where the parts of the day pair stand, from left to right: of its size and its font alone. Where it is wide, each
/// head is a line and the title stands beside them.
struct PairGrid
{
    PairGrid(const QWidget& panel, const QFont& titleFont, const QFont& headFont);

    /// Below it not even a line a cell has room.
    static int leastHeight(const QWidget& panel, const QFont& titleFont, const QFont& headFont);

    QRect title;
    QRect onX;
    QRect notX;
    QRect sumHead; ///< over the last column
    QRect onY;
    QRect notY;
    QRect sumFoot;
    QRect active;
    QRect churned;
    QRect reactivated;
    QRect inactive;
    QRect visitorsX;
    QRect othersX;
    QRect visitorsY;
    QRect othersY;
    QRect known;
    QRect caption; ///< empty where there is no room for it
    QLine overSums;
    QLine besideSums;
};

} // namespace footfall::desktop
