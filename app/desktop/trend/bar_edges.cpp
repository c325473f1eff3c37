// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/bar_edges.h"

#include "app/desktop/trend/trend_overlay.h"

#include <QPainter>

#include <array>

namespace footfall::desktop {

namespace {

constexpr std::array stacked{TrendPart::Active, TrendPart::Resurrected, TrendPart::New};

} // namespace

void paintBarEdges(QPainter& painter, const TrendPicture& picture, std::size_t column)
{
    const TrendGeometry& geometry = picture.geometry;
    const int place = picture.place(column);
    double base = 0;
    bool isLowest = true;
    for (const TrendPart part : stacked) {
        const auto value = static_cast<double>(valueOf(picture.days.run(column).figures, part));
        if (!picture.parts[indexOf(part)] || value == 0)
            continue;
        QRectF bar = geometry.userBar(place, base, base + value);
        base += value;
        if (!isLowest && bar.height() > 2) { // a part of a pixel or two would vanish in its gap
            painter.fillRect(QRectF{bar.left(), bar.bottom() - 1, bar.width(), 1},
                             picture.palette.brush(QPalette::Base));
            bar.setBottom(bar.bottom() - 1);
        }
        isLowest = false;
        if (outlineOf(part, picture.palette) == fillOf(part, picture.palette))
            continue;
        const QColor line = outlineOf(part, picture.palette);
        painter.fillRect(QRectF{bar.left(), bar.top(), bar.width(), 1}, line);
        if (bar.width() < 3 || bar.height() < 3) // else nothing would be left of the fill
            continue;
        painter.fillRect(QRectF{bar.left(), bar.bottom() - 1, bar.width(), 1}, line);
        painter.fillRect(QRectF{bar.left(), bar.top(), 1, bar.height()}, line);
        painter.fillRect(QRectF{bar.right() - 1, bar.top(), 1, bar.height()}, line);
    }
}

void paintZeroLines(QPainter& painter, const TrendPicture& picture)
{
    const TrendGeometry& geometry = picture.geometry;
    const QColor line = mixed(picture.palette.color(QPalette::Text), picture.palette.color(QPalette::Base), 0.75);
    painter.fillRect(QRectF{geometry.area.left(), geometry.userY(0), geometry.area.width(), 1}, line);
    painter.fillRect(QRectF{geometry.area.left(), geometry.sessionY(0), geometry.area.width(), 1}, line);
}

} // namespace footfall::desktop
