// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_labels.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/trend/day_labels.h"
#include "app/desktop/trend/trend_overlay.h"
#include "app/desktop/trend/trend_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrendLabels)
};

constexpr double distance = 6; // of a label from what it belongs to

bool touchesAny(const std::vector<TrendLabel>& labels, const QRectF& place)
{
    return std::any_of(labels.begin(), labels.end(),
                       [&place](const TrendLabel& label) { return label.place.intersects(place); });
}

/// From zero on; where there is no room for the next one, it is left out.
void placeValues(TrendLabels& labels, const TrendPicture& picture, const QRectF& panel, const NiceScale& scale)
{
    const TrendGeometry& geometry = picture.geometry;
    std::vector<double> ticks = scale.ticks();
    std::stable_sort(ticks.begin(), ticks.end(), [](double a, double b) { return std::abs(a) < std::abs(b); });
    for (const double tick : ticks) {
        const double y = panel.bottom() - (tick - scale.low) / (scale.high - scale.low) * panel.height();
        const QString text = scale.tickText(tick);
        const double width = std::ceil(picture.fonts.widthOf(text, LabelStyle::Caption));
        const double left =
            geometry.mirrored ? geometry.area.right() + distance : geometry.area.left() - distance - width;
        const QRectF place{left, y - geometry.lineHeight / 2, width, geometry.lineHeight};
        if (!touchesAny(labels.values, place))
            labels.values.push_back({text, place, LabelStyle::Caption});
    }
}

TrendLabel placed(const DayLabel& label, const TrendGeometry& geometry, const QRectF& row)
{
    return {label.text, geometry.along(label.begin, label.width, row), label.style, label.column};
}

void placeDays(TrendLabels& labels, const TrendPicture& picture)
{
    const TrendGeometry& geometry = picture.geometry;
    const double begin = geometry.along(0, 0, geometry.dates).left();
    const DayRoom room{.columnWidth = geometry.columnWidth,
                       .before = distance,
                       .end = geometry.mirrored ? begin : geometry.dates.right() - begin};
    const DayRows rows = dayRows(picture.days, picture.shown, room, [&picture](const QString& text, LabelStyle style) {
        return picture.fonts.widthOf(text, style);
    });
    const QRectF& weekdays = geometry.weekdays;
    if (weekdays.height() > 0) {
        for (const DayLabel& label : rows.weekdays)
            labels.weekdays.push_back(placed(label, geometry, weekdays));
    }
    for (const DayLabel& label : rows.dates)
        labels.dates.push_back(placed(label, geometry, geometry.dates));
    const auto addLine = [&](std::size_t column, double length) {
        const QRectF band = geometry.column(picture.place(column));
        const double x = std::round(geometry.mirrored ? band.right() : band.left());
        labels.lines.emplace_back(x, weekdays.top(), 1, length);
    };
    for (const std::size_t column : rows.monthStarts)
        addLine(column, geometry.dates.bottom() - weekdays.top());
    for (const std::size_t column : rows.weekStarts)
        addLine(column, std::min(4.0, weekdays.height()));
}

} // namespace

double labelMargin(const TrendPicture& picture)
{
    double width = 0;
    for (const NiceScale& scale : {picture.geometry.userScale, picture.geometry.sessionScale}) {
        for (const double tick : scale.ticks())
            width = std::max(width, picture.fonts.widthOf(scale.tickText(tick), LabelStyle::Caption));
    }
    return std::ceil(width) + distance + 2;
}

TrendLabels placeLabels(const TrendPicture& picture)
{
    TrendLabels labels;
    if (picture.shown.count == 0)
        return labels;
    const TrendGeometry& geometry = picture.geometry;
    placeValues(labels, picture, geometry.users, geometry.userScale);
    placeValues(labels, picture, geometry.sessions, geometry.sessionScale);
    placeDays(labels, picture);
    const QString name = Words::tr("sessions");
    const QRectF row{0, geometry.users.bottom() + 1, 0, geometry.lineHeight};
    labels.values.push_back(
        {name, geometry.along(2, picture.fonts.widthOf(name, LabelStyle::Caption), row), LabelStyle::Caption});
    return labels;
}

std::vector<TrendLabel> flagsOf(const TrendPicture& picture)
{
    const TrendGeometry& geometry = picture.geometry;
    std::vector<TrendLabel> flags;
    const auto add = [&](std::size_t column, const QString& text, LabelStyle style) {
        if (!picture.shown.contains(column))
            return;
        const double width = picture.fonts.widthOf(text, style);
        const double centre = geometry.column(picture.place(column)).center().x();
        const double last = std::max(geometry.area.left(), geometry.area.right() - width);
        const double left = std::clamp(centre - width / 2, geometry.area.left(), last);
        const QRectF place{left, geometry.flags.top(), width, geometry.flags.height()};
        if (!touchesAny(flags, place.adjusted(-distance, 0, distance, 0)))
            flags.push_back({text, place, style, column});
    };
    // the more important first
    if (const auto x = picture.days.columnOf(picture.pair.x))
        add(*x, dayWithoutYear(picture.pair.x), LabelStyle::Mark);
    if (picture.days.size() > 0) {
        add(0, Words::tr("first day"), LabelStyle::Caption);
        add(picture.days.size() - 1, Words::tr("last day"), LabelStyle::Caption);
    }
    return flags;
}

void paintLabels(QPainter& painter, const TrendPicture& picture, const QRectF& rect)
{
    if (picture.shown.count == 0)
        return;
    const auto x = picture.shownColumn(picture.pair.x);
    const auto paint = [&](const TrendLabel& label, LabelStyle style) {
        const QRectF place = label.place.adjusted(-2, 0, 2, 0); // bold may be a little wider
        if (!place.intersects(rect))
            return;
        painter.setFont(picture.fonts.font(style));
        painter.setPen(labelColour(style, picture.palette));
        drawLabel(painter, place, Qt::AlignCenter, label.text);
    };
    for (const QRectF& line : picture.labels.lines)
        painter.fillRect(line, labelColour(LabelStyle::Caption, picture.palette));
    for (const TrendLabel& label : picture.labels.values)
        paint(label, label.style);
    for (const TrendLabel& label : picture.labels.dates)
        paint(label, label.style);
    for (const TrendLabel& label : picture.labels.weekdays)
        paint(label, x && label.column == *x ? LabelStyle::StrongLetter : label.style);
    for (const TrendLabel& flag : flagsOf(picture))
        paint(flag, flag.style);
}

} // namespace footfall::desktop
