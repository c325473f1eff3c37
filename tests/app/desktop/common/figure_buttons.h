// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/figure_button.h"
#include "app/desktop/common/fitted_text.h"

#include <QFontMetrics>
#include <QRect>
#include <QString>
#include <QStringList>

#include <vector>

namespace footfall::test {

/// What is painted, from the top to the bottom as it was put there.
inline QStringList wordsOf(const std::vector<desktop::PlacedText>& texts)
{
    QStringList words;
    for (const desktop::PlacedText& text : texts)
        words << text.fitted.text;
    return words;
}

/// The number that a figure's card or cell is read out with, if it is one that is painted, too.
inline QString numberOn(const desktop::FigureButton& button, const std::vector<desktop::PlacedText>& texts)
{
    const QString number = button.accessibleName().mid(button.name().size() + 1);
    return wordsOf(texts).contains(number) ? number : QString{};
}

/// Where the ink of a text is.
inline QRect inkOf(const desktop::PlacedText& text)
{
    const QFontMetrics metrics{text.fitted.font};
    QRect ink = metrics.tightBoundingRect(text.fitted.text);
    const int width = metrics.horizontalAdvance(text.fitted.text);
    int left = text.place.left();
    if (text.alignment.testFlag(Qt::AlignRight))
        left = text.place.right() + 1 - width;
    else if (text.alignment.testFlag(Qt::AlignHCenter))
        left += (text.place.width() - width) / 2;
    ink.translate(left, text.place.top() + metrics.ascent());
    return ink;
}

/// Names the first text that is cut off by the edge of what it is on, or runs into another one or into what else is
/// painted there; else nothing.
inline QString textWithoutRoom(const QRect& ground, const std::vector<desktop::PlacedText>& texts,
                               const std::vector<QRect>& others = {})
{
    const QRect room = ground.adjusted(2, 2, -2, -2);
    std::vector<QRect> taken = others;
    for (const desktop::PlacedText& text : texts) {
        const QRect ink = inkOf(text);
        if (ink.isEmpty())
            continue;
        if (!room.contains(ink))
            return text.fitted.text + QStringLiteral(" is cut");
        for (const QRect& other : taken) {
            if (other.intersects(ink))
                return text.fitted.text + QStringLiteral(" is run into");
        }
        taken.push_back(ink);
    }
    return {};
}

} // namespace footfall::test
