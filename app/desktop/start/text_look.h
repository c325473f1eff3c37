// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>

class QFrame;
class QLabel;

namespace footfall::desktop {

/// How a text of the start page differs from the window's. Sizes are written for text of 13 pixels.
struct TextLook
{
    double size = 13;
    QFont::Weight weight = QFont::Normal;
    bool quiet = false;
    QPalette::ColorRole ground = QPalette::Window; ///< or Base
};

/// The font in this size beside text of 13 pixels.
QFont scaledFont(const QFont& font, double size, QFont::Weight weight = QFont::Normal);

/// Gives the label that look beside its parent's font and colours; to be called again when these change.
void dress(QLabel& label, const TextLook& look);

/// Gives it a hairline around it, on all grounds; to be called again when the colours change.
void outline(QFrame& frame);

} // namespace footfall::desktop
