// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QColor>
#include <QLabel>
#include <QPalette>
#include <QString>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace footfall::test {

/// Names the first label that shows less than all of its text, or none.
inline QString labelWithoutRoom(const QWidget& widget)
{
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QSize needed = label->wordWrap()
                                 ? QSize{label->minimumSizeHint().width(), label->heightForWidth(label->width())}
                                 : label->sizeHint();
        const QRect place{label->mapTo(&widget, QPoint{}), label->size()};
        if (needed.width() > label->width() || needed.height() > label->height() || !widget.rect().contains(place))
            return QStringLiteral("\"%1\" needs %2 x %3, has %4 x %5 at %6, %7")
                .arg(label->text())
                .arg(needed.width())
                .arg(needed.height())
                .arg(label->width())
                .arg(label->height())
                .arg(place.x())
                .arg(place.y());
    }
    return {};
}

/// WCAG's contrast of two colours, 1 to 21.
inline double contrast(const QColor& one, const QColor& other)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(static_cast<double>(colour.redF())) +
               0.7152 * linear(static_cast<double>(colour.greenF())) +
               0.0722 * linear(static_cast<double>(colour.blueF()));
    };
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

inline QPalette lightPalette()
{
    return QPalette{QColor{0xEF, 0xEF, 0xEF}};
}

inline QPalette darkPalette()
{
    QPalette palette{QColor{0x2B, 0x2B, 0x2B}};
    palette.setColor(QPalette::Base, QColor{0x1E, 0x1E, 0x1E});
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, QColor{0xEE, 0xEE, 0xEE});
    return palette;
}

} // namespace footfall::test
