// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QString>
#include <QStringList>

class QPainter;

namespace footfall::desktop {

/// What of a line of text has room, and how long it is: measured once, painted often.
struct FittedText
{
    QString text;
    QFont font;
    int width = 0;
    bool isWhole = true; ///< else it ends in an ellipsis, or another wording says less
};

/// The first of the wordings that fits, the longest of which stands first; else the last one in print down to
/// `leastScale` of the font's, and elided where that is still too long.
FittedText fittedText(const QStringList& wordings, const QFont& font, int room, double leastScale = 1);

/// A line of text that stands on `baseline`.
struct PlacedText
{
    FittedText fitted;
    QRect place;
    Qt::Alignment alignment = Qt::AlignLeft; ///< in a window that runs from left to right
    bool isQuiet = false;                    ///< it matters less
};
PlacedText placedText(FittedText fitted, int left, int baseline, int width, Qt::Alignment alignment = Qt::AlignLeft,
                      bool isQuiet = false);

/// In the painter's pen; mirrored within `bounds` where the painter's direction is from right to left.
void paintText(QPainter& painter, const QRect& bounds, const PlacedText& text);

} // namespace footfall::desktop
