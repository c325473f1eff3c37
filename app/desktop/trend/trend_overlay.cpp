// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_overlay.h"

#include "app/desktop/trend/bar_edges.h"
#include "app/desktop/trend/trend_labels.h"

#include <QPainter>

#include <algorithm>

namespace footfall::desktop {

namespace {

/// Below bars and labels, which must still be seen on it.
QColor highlight(const TrendPicture& picture, double share)
{
    const QPalette& palette = picture.palette;
    return readableOn(quietText(palette, QPalette::Base),
                      mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Base), share));
}

std::optional<std::size_t> shownColumn(const TrendPicture& picture, Day day)
{
    const auto column = picture.days.columnOf(day);
    return column && picture.shown.contains(*column) ? column : std::nullopt;
}

/// Wide enough to be seen where columns are thin.
QRectF markOf(const TrendPicture& picture, std::size_t column)
{
    const QRectF band = picture.geometry.column(picture.place(column));
    const double grown = std::max(0.0, (5 - band.width()) / 2);
    return band.adjusted(-grown, -2, grown, 2);
}

void paintGap(QPainter& painter, const TrendPicture& picture, std::size_t column)
{
    const QRectF band = picture.geometry.column(picture.place(column));
    painter.fillRect(band, QBrush{quietText(picture.palette, QPalette::Base), Qt::BDiagPattern});
}

/// Solid for day X, dashed for the compared day, as in the calendar.
void paintMark(QPainter& painter, const TrendPicture& picture, Day day, Qt::PenStyle style)
{
    const auto column = shownColumn(picture, day);
    if (!column)
        return;
    const QColor colour =
        style == Qt::SolidLine ? picture.palette.color(QPalette::Text) : quietText(picture.palette, QPalette::Base);
    painter.setPen(QPen{colour, 1, style});
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(markOf(picture, *column));
}

void paintGrid(QPainter& painter, const TrendPicture& picture)
{
    const TrendGeometry& geometry = picture.geometry;
    const QColor line = mixed(picture.palette.color(QPalette::Text), picture.palette.color(QPalette::Base), 0.13);
    const auto paintLine = [&](const QRectF& panel, double y) {
        painter.fillRect(QRectF{panel.left(), y, panel.width(), 1}, line);
    };
    for (const double tick : geometry.userScale.ticks())
        paintLine(geometry.users, geometry.userY(tick));
    for (const double tick : geometry.sessionScale.ticks())
        paintLine(geometry.sessions, geometry.sessionY(tick));
}

} // namespace

void paintGround(QPainter& painter, const TrendPicture& picture, const QRectF& rect)
{
    painter.fillRect(rect, picture.palette.brush(QPalette::Base));
    if (picture.dragged) {
        const QRectF first = picture.geometry.column(picture.place(picture.dragged->first));
        const QRectF last = picture.geometry.column(picture.place(picture.dragged->end() - 1));
        painter.fillRect(first.united(last), highlight(picture, 0.35));
    }
    if (picture.pointed && picture.shown.contains(*picture.pointed))
        painter.fillRect(picture.geometry.column(picture.place(*picture.pointed)), highlight(picture, 0.12));
    if (const auto column = shownColumn(picture, picture.pair.x))
        painter.fillRect(markOf(picture, *column), highlight(picture, 0.3));
    if (picture.shown.count > 0)
        paintGrid(painter, picture);
}

void paintOverlay(QPainter& painter, const TrendPicture& picture)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t column = picture.shown.first; column < picture.shown.end(); ++column) {
        if (picture.days.isGap(column))
            paintGap(painter, picture, column);
        else if (picture.days.hasEvents(column))
            paintBarEdges(painter, picture, column);
    }
    paintZeroLines(painter, picture);
    if (picture.pair.y != picture.pair.x)
        paintMark(painter, picture, picture.pair.y, Qt::DashLine);
    paintMark(painter, picture, picture.pair.x, Qt::SolidLine);
    paintLabels(painter, picture);
}

} // namespace footfall::desktop
