// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontInfo>
#include <QWidget>

#include <algorithm>

namespace footfall::desktop {

/// Lengths of the layout are written for text of 13 pixels: this many logical pixels of them, for the text of a widget.
inline int scaledToFont(const QWidget& widget, int pixels)
{
    constexpr int writtenFor = 13;
    return (pixels * QFontInfo{widget.font()}.pixelSize() + writtenFor / 2) / writtenFor;
}

/// The font of a widget in a size of these, at least one pixel.
inline QFont scaledFont(const QWidget& widget, int pixels)
{
    QFont font = widget.font();
    font.setPixelSize(std::max(scaledToFont(widget, pixels), 1));
    return font;
}

} // namespace footfall::desktop
