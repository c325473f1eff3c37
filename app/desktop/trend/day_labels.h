// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/column_range.h"
#include "app/desktop/trend/trend_days.h"

#include <QString>

#include <functional>
#include <vector>

namespace footfall::desktop {

/// A label below a column.
struct DayLabel
{
    std::size_t column = 0; ///< of all columns
    QString text;
    double centre = 0; ///< distance from the left end of the shown columns
    double width = 0;
};

/// Labels for the columns shown that don't overlap: each day, else Mondays, else months, else years.
std::vector<DayLabel> dayLabels(const TrendDays& days, ColumnRange shown, double columnWidth,
                                const std::function<double(const QString&)>& widthOf);

} // namespace footfall::desktop
