// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace footfall::desktop {

/// What is usual of a table's columns, by their ids, until the analyst wants it otherwise.
struct ColumnHabits
{
    QStringList first = {};         ///< in this order, the others behind them; columns can be moved if there are any
    QStringList hidden = {};        ///< there to be asked for
    QStringList hiddenIfSame = {};  ///< where each row has the same in them
    QStringList takingTheRest = {}; ///< of the width, as far as their texts are long
    QStringList leaving = {};       ///< where there is no room, one after the other
    int leavingTogether = 0;        ///< so many of them
    int leavingTogetherBelow = 0;   ///< in a narrower table than this, in the layout's pixels
};

} // namespace footfall::desktop
