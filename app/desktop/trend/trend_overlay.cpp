// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_overlay.h"

#include "app/desktop/common/day_marks.h"
#include "app/desktop/trend/bar_edges.h"
#include "app/desktop/trend/trend_labels.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace footfall::desktop {

namespace {

constexpr int markWidth = 1;      // columns are narrow
constexpr double aboveColumn = 4; // that a mark reaches above the panels

/// Below bars and labels, which must still be seen on it.
QColor tinted(const TrendPicture& picture, QPalette::ColorRole role, double share)
{
    const QPalette& palette = picture.palette;
    return readableOn(quietText(palette, QPalette::Base),
                      mixed(palette.color(role), palette.color(QPalette::Base), share));
}

void paintGap(QPainter& painter, const TrendPicture& picture, std::size_t column)
{
    const QRectF band = picture.geometry.column(picture.place(column));
    painter.fillRect(band, QBrush{quietText(picture.palette, QPalette::Base), Qt::BDiagPattern});
}

/// Solid for day X, dashed for the compared day, as in the calendar.
void paintMark(QPainter& painter, const TrendPicture& picture, Day day, const QPen& pen)
{
    const auto column = picture.shownColumn(day);
    if (!column)
        return;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(markOf(picture, *column));
}

void paintWeekends(QPainter& painter, const TrendPicture& picture)
{
    const QList<Qt::DayOfWeek> workdays = QLocale{}.weekdays();
    const QColor shade = tinted(picture, QPalette::Text, 0.06);
    for (std::size_t column = picture.shown.first; column < picture.shown.end(); ++column) {
        const auto weekday = static_cast<Qt::DayOfWeek>(isoWeekday(picture.days.day(column)));
        if (!picture.days.isGap(column) && !workdays.contains(weekday))
            painter.fillRect(picture.geometry.column(picture.place(column)), shade);
    }
}

void paintGrid(QPainter& painter, const TrendPicture& picture)
{
    const TrendGeometry& geometry = picture.geometry;
    const QColor line = mixed(picture.palette.color(QPalette::Text), picture.palette.color(QPalette::Base), 0.13);
    const auto paintLine = [&](double y) {
        painter.fillRect(QRectF{geometry.area.left(), y, geometry.area.width(), 1}, line);
    };
    for (const double tick : geometry.userScale.ticks())
        paintLine(geometry.userY(tick));
    for (const double tick : geometry.sessionScale.ticks())
        paintLine(geometry.sessionY(tick));
}

} // namespace

std::optional<std::size_t> TrendPicture::shownColumn(Day day) const
{
    const auto column = days.columnOf(day);
    return column && shown.contains(*column) ? column : std::nullopt;
}

QRectF markOf(const TrendPicture& picture, std::size_t column)
{
    constexpr double narrowest = 5;
    const QRectF band = picture.geometry.column(picture.place(column));
    const double grown = std::max(0.0, (narrowest - band.width()) / 2);
    const double left = std::round(band.left() - grown);
    return {left, band.top() - aboveColumn, std::round(band.right() + grown) - left, band.height() + aboveColumn};
}

void paintGround(QPainter& painter, const TrendPicture& picture, const QRectF& rect)
{
    painter.fillRect(rect, picture.palette.brush(QPalette::Base));
    paintWeekends(painter, picture);
    if (picture.dragged) {
        const QRectF first = picture.geometry.column(picture.place(picture.dragged->first));
        const QRectF last = picture.geometry.column(picture.place(picture.dragged->end() - 1));
        painter.fillRect(first.united(last), tinted(picture, QPalette::Highlight, 0.35));
    }
    if (picture.pointed && picture.shown.contains(*picture.pointed))
        painter.fillRect(picture.geometry.column(picture.place(*picture.pointed)),
                         tinted(picture, QPalette::Highlight, 0.12));
    if (const auto column = picture.shownColumn(picture.pair.x))
        painter.fillRect(markOf(picture, *column), tinted(picture, QPalette::Highlight, 0.3));
    if (picture.shown.count > 0)
        paintGrid(painter, picture);
}

void paintOverlay(QPainter& painter, const TrendPicture& picture, const QRectF& rect)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t column = picture.shown.first; column < picture.shown.end(); ++column) {
        if (!picture.geometry.column(picture.place(column)).intersects(rect))
            continue;
        if (picture.days.isGap(column))
            paintGap(painter, picture, column);
        else if (picture.days.hasEvents(column))
            paintBarEdges(painter, picture, column);
    }
    paintZeroLines(painter, picture);
    const QColor text = picture.palette.color(QPalette::Text);
    if (picture.pair.y != picture.pair.x)
        paintMark(painter, picture, picture.pair.y, penOfCompared(text, markWidth));
    paintMark(painter, picture, picture.pair.x, penOfX(text, markWidth));
    paintLabels(painter, picture, rect);
}

} // namespace footfall::desktop
