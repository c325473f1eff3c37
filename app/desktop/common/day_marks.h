// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPen>

namespace footfall::desktop {

/// How wide the outlines of the two days are.
inline constexpr int dayMarkWidth = 2;

/// The outline of day X: solid, in the text's colour wherever days are shown.
inline QPen penOfX(const QColor& text)
{
    return {text, dayMarkWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

/// The outline of the day that X is compared with: dashed.
inline QPen penOfCompared(const QColor& text)
{
    QPen pen = penOfX(text);
    pen.setDashPattern({2, 1.5}); // in widths of the pen
    return pen;
}

} // namespace footfall::desktop
