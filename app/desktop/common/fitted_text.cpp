// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/fitted_text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

namespace footfall::desktop {

namespace {

int widthOf(const QFont& font, const QString& text)
{
    return QFontMetrics{font}.horizontalAdvance(text);
}

} // namespace

FittedText fittedText(const QStringList& wordings, const QFont& font, int room, double leastScale)
{
    FittedText fitted{.text = {}, .font = font};
    for (const QString& wording : wordings) {
        fitted.text = wording;
        fitted.width = widthOf(font, wording);
        fitted.isWhole = wording == wordings.front();
        if (fitted.width <= room)
            return fitted;
    }
    const int full = font.pixelSize();
    const int least = static_cast<int>(std::ceil(full * leastScale));
    int size = std::max(least, room > 0 ? full * room / std::max(fitted.width, 1) : least);
    for (; size < full; --size) {
        fitted.font.setPixelSize(size);
        fitted.width = widthOf(fitted.font, fitted.text);
        if (fitted.width <= room || size <= least)
            break;
    }
    if (fitted.width <= room)
        return fitted;
    const QFontMetrics metrics{fitted.font};
    fitted.isWhole = false;
    fitted.text = metrics.elidedText(fitted.text, Qt::ElideRight, std::max(room, 0));
    fitted.width = metrics.horizontalAdvance(fitted.text);
    if (fitted.width > room) // not even the ellipsis has room
        fitted = {.text = {}, .font = fitted.font, .width = 0, .isWhole = false};
    return fitted;
}

PlacedText placedText(FittedText fitted, int left, int baseline, int width, Qt::Alignment alignment, bool isQuiet)
{
    const QFontMetrics metrics{fitted.font};
    const QRect place{left, baseline - metrics.ascent(), width, metrics.height()};
    return {.fitted = std::move(fitted), .place = place, .alignment = alignment, .isQuiet = isQuiet};
}

void paintText(QPainter& painter, const QRect& bounds, const PlacedText& text)
{
    if (text.fitted.text.isEmpty())
        return;
    painter.setFont(text.fitted.font);
    const QRect place = QStyle::visualRect(painter.layoutDirection(), bounds, text.place);
    painter.drawText(place, static_cast<int>(text.alignment) | Qt::AlignTop | Qt::TextSingleLine | Qt::TextDontClip,
                     text.fitted.text);
}

} // namespace footfall::desktop
