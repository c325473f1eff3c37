// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QStyleOptionViewItem>

class QPainter;

namespace footfall::desktop {

/// Where a delegate that draws a cell's text by itself puts it.
struct ItemParts
{
    QRect text; ///< without the margins, as high as the cell
    QColor colour;
    int across = 0; ///< the alignment's horizontal part
    bool isSelected = false;
};

/// Draws the cell's ground, selection and focus without its text.
ItemParts drawItemGround(QPainter& painter, const QStyleOptionViewItem& item);

} // namespace footfall::desktop
