// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPen>

namespace footfall::desktop {

/// How wide the outlines of the two days are, where there is no reason for another width.
inline constexpr int dayMarkWidth = 2;

/// The outline of day X: solid, in the text's colour wherever days are shown.
inline QPen penOfX(const QColor& text, int width = dayMarkWidth)
{
    return {text, static_cast<qreal>(width), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

/// The outline of the day that X is compared with: dashed.
inline QPen penOfCompared(const QColor& text, int width = dayMarkWidth)
{
    QPen pen = penOfX(text, width);
    pen.setDashPattern({4.0 / width, 3.0 / width}); // 4 pixels, and 3 between them
    return pen;
}

} // namespace footfall::desktop
