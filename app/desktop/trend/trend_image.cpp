// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_image.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/trend/trend_legend.h"
#include "app/desktop/trend/trend_view.h"

#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace footfall::desktop {

namespace {

constexpr double margin = 8;
constexpr double swatchSize = 11;

/// Title and legend; returns the height that they take.
double paintHead(QPainter& painter, const TrendPicture& picture, double width)
{
    QFont bold = picture.font;
    bold.setBold(true);
    const double line = std::ceil(QFontMetricsF{bold}.height()) + 4;
    painter.setPen(picture.palette.color(QPalette::Text));
    painter.setFont(bold);
    painter.drawText(QRectF{margin, margin, width - 2 * margin, line}, Qt::AlignLeft | Qt::AlignVCenter,
                     pairText(picture.pair));
    painter.setFont(picture.font);
    const QFontMetricsF metrics{picture.font};
    double left = margin;
    double top = margin + line;
    for (const TrendPart part : allTrendParts) {
        if (!picture.parts[indexOf(part)])
            continue;
        const QString name = partName(part);
        const double wide = swatchSize + 5 + metrics.horizontalAdvance(name) + 2;
        if (left > margin && left + wide > width - margin) {
            left = margin;
            top += line;
        }
        paintSwatch(painter, QRectF{left, top + (line - swatchSize) / 2, swatchSize, swatchSize}, part, true,
                    picture.palette);
        painter.setPen(picture.palette.color(QPalette::Text));
        painter.drawText(QRectF{left + swatchSize + 5, top, wide, line}, Qt::AlignLeft | Qt::AlignVCenter, name);
        left += wide + 12;
    }
    return top + line + 4;
}

} // namespace

QImage trendImage(const TrendView& view, QSize size, double scale)
{
    QImage image{(QSizeF{size} * scale).toSize(), QImage::Format_RGB32};
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    image.fill(view.palette().color(QPalette::Base));
    QPainter painter{&image};
    const double head = std::ceil(paintHead(painter, view.picture(), size.width()));

    TrendView copy;
    copy.copyFrom(view);
    const QSize rest{size.width(), std::max(1, size.height() - static_cast<int>(head))};
    copy.layOutFor(rest, scale);
    const QRectF area{QPointF{}, QSizeF{rest}};
    painter.translate(0, head);
    paintGround(painter, copy.picture(), area);
    copy.scene()->render(&painter, area, area, Qt::IgnoreAspectRatio);
    paintOverlay(painter, copy.picture());
    return image;
}

} // namespace footfall::desktop
