// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/trend_days.h"
#include "app/desktop/trend/trend_geometry.h"
#include "app/desktop/trend/trend_part.h"
#include "core/metrics/day_pair.h"

#include <QFont>
#include <QPalette>

#include <optional>

class QPainter;

namespace footfall::desktop {

/// All that is drawn besides the bars and the grid is a function of this.
struct TrendPicture
{
    TrendDays days;
    ColumnRange shown;
    ShownParts parts{true, true, true, true, true};
    DayPair pair;
    TrendGeometry geometry;
    std::optional<std::size_t> pointed; ///< column under the pointer
    std::optional<ColumnRange> dragged; ///< columns that a drag goes over
    QPalette palette;
    QFont font;

    [[nodiscard]] int place(std::size_t column) const { return static_cast<int>(column - shown.first); }
};

/// Below the bars: ground, grid, day X's light band, the columns under the pointer.
void paintGround(QPainter& painter, const TrendPicture& picture, const QRectF& rect);
/// Above the bars: gaps between parts, outlines, zero line, marks and labels.
void paintOverlay(QPainter& painter, const TrendPicture& picture);

} // namespace footfall::desktop
