// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/text_look.h"

#include "app/desktop/common/colours.h"

#include <QLabel>

namespace footfall::desktop {

QFont scaledFont(const QFont& font, double size, QFont::Weight weight)
{
    constexpr double writtenFor = 13;
    QFont scaled = font;
    if (font.pointSizeF() > 0)
        scaled.setPointSizeF(font.pointSizeF() * size / writtenFor);
    else
        scaled.setPixelSize(qRound(font.pixelSize() * size / writtenFor));
    scaled.setWeight(weight);
    return scaled;
}

void dress(QLabel& label, const TextLook& look)
{
    const QWidget& parent = *label.parentWidget();
    const auto role = look.ground == QPalette::Base ? QPalette::Text : QPalette::WindowText;
    QPalette own; // only what is set here differs from the parent's
    if (look.quiet)
        own.setColor(role, quietText(parent.palette(), look.ground));
    label.setPalette(own);
    label.setForegroundRole(role);
    label.setFont(scaledFont(parent.font(), look.size, look.weight));
    if (label.alignment().testFlag(Qt::AlignLeft) && parent.layoutDirection() == Qt::RightToLeft)
        label.setAlignment((label.alignment() & ~Qt::AlignHorizontal_Mask) | Qt::AlignRight | Qt::AlignAbsolute);
}

void outline(QFrame& frame)
{
    constexpr double share = 0.25;
    const QPalette& palette = frame.palette();
    QPalette own;
    own.setColor(QPalette::WindowText, mixed(palette.color(QPalette::Text), palette.color(QPalette::Window), share));
    frame.setPalette(own);
    if (frame.foregroundRole() != QPalette::WindowText) // on Base; set again, it would change the colours again
        frame.setForegroundRole(QPalette::WindowText);
    frame.setFrameStyle(static_cast<int>(QFrame::Box) | static_cast<int>(QFrame::Plain));
}

} // namespace footfall::desktop
