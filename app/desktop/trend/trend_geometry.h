// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/nice_scale.h"

#include <QRectF>
#include <QSizeF>

#include <optional>

namespace footfall::desktop {

/// Where everything stands in the picture: two panels over the same columns, room for labels round them.
struct TrendGeometry
{
    QRectF users;    ///< above and below zero
    QRectF sessions; ///< the panel below
    QRectF flags;    ///< the words above the columns
    QRectF weekdays; ///< the two rows below them; no weekdays where it is too low
    QRectF dates;
    QRectF area;     ///< all that columns could take; a few stand where it begins
    int columns = 0; ///< of equal width; gaps between bars are whole device pixels, so that all look alike
    double columnWidth = 1;
    double barGap = 1;      ///< between the bars of two days, at least one device pixel
    double lineHeight = 12; ///< of the labels
    bool mirrored = false;  ///< time runs from right to left, as all else in such a window
    NiceScale userScale;
    NiceScale sessionScale;

    /// Both panels and what lies between them.
    [[nodiscard]] QRectF column(int index) const;
    /// The column at a place, wherever it is vertically.
    [[nodiscard]] std::optional<int> columnAt(double x) const;
    /// The bar of a day, as wide as it is drawn, between two values.
    [[nodiscard]] QRectF userBar(int index, double from, double to) const;
    [[nodiscard]] double userY(double value) const;
    [[nodiscard]] double sessionY(double value) const;
    /// Share of a column that the bar takes.
    [[nodiscard]] double barShare() const { return (columnWidth - barGap) / columnWidth; }
    /// A stretch that begins so far from the first column, in the direction of time.
    [[nodiscard]] QRectF along(double begin, double width, const QRectF& row) const;
};

/// The room that a picture of `size` has for the panels.
struct TrendRoom
{
    QSizeF size;
    double axisMargin = 0; ///< for the labels of the value axes
    double lineHeight = 15;
    double weekdayHeight = 13;
    double mostColumnWidth = 48; ///< a few days are no slabs
    double devicePixelRatio = 1;
    bool mirrored = false;
};

/// Places the panels; the scales are left as they are.
TrendGeometry placePanels(const TrendRoom& room, int columns);

} // namespace footfall::desktop
