// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/column_range.h"
#include "app/desktop/trend/trend_days.h"
#include "app/desktop/trend/trend_label.h"

#include <QString>

#include <functional>
#include <vector>

namespace footfall::desktop {

/// A label below a column; distances count from where the columns begin, in the direction in which time runs.
struct DayLabel
{
    std::size_t column = 0; ///< of all columns
    QString text;
    LabelStyle style = LabelStyle::Caption;
    double begin = 0;
    double width = 0;

    [[nodiscard]] double end() const { return begin + width; }
};

/// The room below the columns.
struct DayRoom
{
    double columnWidth = 1;
    double before = 0; ///< that labels may reach into, before the first column
    double end = 0;    ///< of the room, from the first column on
};

/// What stands below the columns: weekdays in one row, dates in the next. In a row no label touches another.
struct DayRows
{
    std::vector<DayLabel> weekdays; ///< of all columns, or none where they are too narrow
    std::vector<DayLabel> dates;    ///< months where they begin, and as many days as there is room for
    std::vector<std::size_t> monthStarts;
    std::vector<std::size_t> weekStarts;
};

using WidthOf = std::function<double(const QString& text, LabelStyle style)>;

DayRows dayRows(const TrendDays& days, ColumnRange shown, const DayRoom& room, const WidthOf& widthOf);

} // namespace footfall::desktop
