// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_labels.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/trend/day_labels.h"
#include "app/desktop/trend/trend_overlay.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrendLabels)
};

constexpr double distance = 6; // of a label from what it belongs to

void paintValues(QPainter& painter, const QRectF& panel, const NiceScale& scale, double lineHeight)
{
    for (const double tick : scale.ticks()) {
        const double y = panel.bottom() - (tick - scale.low) / (scale.high - scale.low) * panel.height();
        painter.drawText(QRectF{0, y - lineHeight / 2, panel.left() - distance, lineHeight},
                         Qt::AlignRight | Qt::AlignVCenter, scale.tickText(tick));
    }
}

void paintDays(QPainter& painter, const TrendPicture& picture, const QFontMetricsF& metrics)
{
    const TrendGeometry& geometry = picture.geometry;
    const auto widthOf = [&metrics](const QString& text) { return metrics.horizontalAdvance(text); };
    const double top = geometry.sessions.bottom() + distance;
    for (const DayLabel& label : dayLabels(picture.days, picture.shown, geometry.columnWidth, widthOf)) {
        const double centre = geometry.sessions.left() + label.centre;
        painter.drawLine(QPointF{centre, geometry.sessions.bottom() + 1}, QPointF{centre, top - 2});
        const double left = std::max(0.0, centre - label.width / 2);
        painter.drawText(QRectF{left, top, label.width + 2, geometry.lineHeight}, Qt::AlignLeft | Qt::AlignTop,
                         label.text);
    }
}

/// A word over a column.
struct Flag
{
    std::size_t column;
    QString text;
    bool bold;
};

/// The more important first; one that would cover another is left out.
std::vector<Flag> flagsOf(const TrendPicture& picture)
{
    const TrendDays& days = picture.days;
    const QString format = Words::tr("ddd d MMM", "for QLocale::toString");
    std::vector<Flag> flags;
    if (const auto x = days.columnOf(picture.pair.x))
        flags.push_back({*x, QLocale{}.toString(toDate(picture.pair.x), format), true});
    flags.push_back({0, Words::tr("first day"), false});
    flags.push_back({days.size() - 1, Words::tr("last day"), false});
    return flags;
}

void paintFlags(QPainter& painter, const TrendPicture& picture)
{
    const TrendGeometry& geometry = picture.geometry;
    const double right = geometry.users.right() + distance;
    std::vector<QRectF> taken;
    for (const Flag& flag : flagsOf(picture)) {
        if (!picture.shown.contains(flag.column))
            continue;
        QFont font = picture.font;
        font.setBold(flag.bold);
        const double width = QFontMetricsF{font}.horizontalAdvance(flag.text) + 2;
        const double centre = geometry.column(picture.place(flag.column)).center().x();
        const double left = std::clamp(centre - width / 2, 0.0, std::max(0.0, right - width));
        const QRectF place{left, 1, width, geometry.lineHeight};
        const QRectF withGap = place.adjusted(-distance, 0, distance, 0);
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(withGap); }))
            continue;
        taken.push_back(place);
        painter.setFont(font);
        painter.setPen(flag.bold ? picture.palette.color(QPalette::Text) : quietText(picture.palette, QPalette::Base));
        painter.drawText(place, Qt::AlignCenter, flag.text);
        painter.drawLine(QPointF{centre, place.bottom() + 1}, QPointF{centre, geometry.users.top() - 3});
    }
}

} // namespace

void paintLabels(QPainter& painter, const TrendPicture& picture)
{
    if (picture.shown.count == 0)
        return;
    const TrendGeometry& geometry = picture.geometry;
    painter.setFont(picture.font);
    painter.setPen(quietText(picture.palette, QPalette::Base));
    paintValues(painter, geometry.users, geometry.userScale, geometry.lineHeight);
    paintValues(painter, geometry.sessions, geometry.sessionScale, geometry.lineHeight);
    paintDays(painter, picture, QFontMetricsF{picture.font});
    painter.drawText(
        QRectF{geometry.sessions.left(), geometry.users.bottom() + 2, geometry.sessions.width(), geometry.lineHeight},
        Qt::AlignLeft | Qt::AlignVCenter, Words::tr("sessions"));
    paintFlags(painter, picture);
}

double labelMargin(const TrendPicture& picture)
{
    const QFontMetricsF metrics{picture.font};
    double width = 0;
    for (const NiceScale& scale : {picture.geometry.userScale, picture.geometry.sessionScale}) {
        for (const double tick : scale.ticks())
            width = std::max(width, metrics.horizontalAdvance(scale.tickText(tick)));
    }
    return std::ceil(width + distance + 4);
}

} // namespace footfall::desktop
