// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/trend_days.h"
#include "app/desktop/trend/trend_geometry.h"
#include "app/desktop/trend/trend_label.h"
#include "app/desktop/trend/trend_part.h"
#include "core/metrics/day_pair.h"

#include <QPalette>

#include <optional>

class QPainter;

namespace footfall::desktop {

/// All that is drawn besides the bars is a function of this.
struct TrendPicture
{
    TrendDays days;
    ColumnRange shown;
    ShownParts parts{true, true, true, true, true};
    DayPair pair;
    TrendGeometry geometry;
    LabelFonts fonts;
    TrendLabels labels;
    std::optional<std::size_t> pointed; ///< column under the pointer
    std::optional<ColumnRange> dragged; ///< columns that a drag goes over
    QPalette palette;

    [[nodiscard]] int place(std::size_t column) const { return static_cast<int>(column - shown.first); }
    /// Where the day is among the columns shown.
    [[nodiscard]] std::optional<std::size_t> shownColumn(Day day) const;
};

/// The frame of a day that is marked, wide enough to be seen where columns are thin.
QRectF markOf(const TrendPicture& picture, std::size_t column);

/// Below the bars: ground, weekends, grid, day X's light band, the columns under the pointer.
void paintGround(QPainter& painter, const TrendPicture& picture, const QRectF& rect);
/// Above the bars, as far as it lies in `rect`: gaps between parts, outlines, zero line, marks and labels.
void paintOverlay(QPainter& painter, const TrendPicture& picture, const QRectF& rect);

} // namespace footfall::desktop
