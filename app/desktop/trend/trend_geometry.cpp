// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_geometry.h"

#include <algorithm>
#include <cmath>

namespace footfall::desktop {

namespace {

constexpr double endMargin = 8;
constexpr double sessionShare = 0.26; // of the height of both panels
constexpr double gapShare = 0.12;     // of a column's width
constexpr double narrowest = 2;       // device pixels of a column that can spare a gap
constexpr double leastLines = 6;      // of the panels' height, below which weekdays are left out
/// Device pixels by which bars are shifted: edges that fall between two pixels would be rounded now this way, now that.
constexpr double offHalves = 0.001;

double yOf(const QRectF& panel, const NiceScale& scale, double value)
{
    return panel.bottom() - (value - scale.low) / (scale.high - scale.low) * panel.height();
}

/// From top to bottom: flags, users, the name of the panel of the sessions, sessions, weekdays, dates.
void placeRows(TrendGeometry& geometry, const TrendRoom& room)
{
    const double line = std::ceil(room.lineHeight);
    const double top = line + 5;
    const double between = line + 4;
    const double least = leastLines * line;
    const double rest = std::floor(room.size.height()) - top - between - line - 2;
    const double weekdays = rest - std::ceil(room.weekdayHeight) >= least ? std::ceil(room.weekdayHeight) : 0;
    const double height = std::max(2.0, rest - weekdays);
    const double sessionHeight = std::floor(height * sessionShare);
    const double left = geometry.users.left();
    const double wide = geometry.users.width();
    geometry.flags = {0, 0, room.size.width(), line};
    geometry.users = {left, top, wide, height - sessionHeight};
    geometry.sessions = {left, geometry.users.bottom() + between, wide, sessionHeight};
    geometry.weekdays = {0, geometry.sessions.bottom() + 1, room.size.width(), weekdays};
    geometry.dates = {0, geometry.weekdays.bottom(), room.size.width(), line};
    geometry.area.setTop(top);
    geometry.area.setBottom(geometry.sessions.bottom());
}

} // namespace

QRectF TrendGeometry::column(int index) const
{
    const int place = mirrored ? columns - 1 - index : index;
    return {users.left() + place * columnWidth, users.top(), columnWidth, sessions.bottom() - users.top()};
}

std::optional<int> TrendGeometry::columnAt(double x) const
{
    const int place = static_cast<int>(std::floor((x - users.left()) / columnWidth));
    const int index = mirrored ? columns - 1 - place : place;
    return index >= 0 && index < columns ? std::optional{index} : std::nullopt;
}

QRectF TrendGeometry::userBar(int index, double from, double to) const
{
    const double top = userY(std::max(from, to));
    return {column(index).left() + barGap / 2, top, columnWidth - barGap, userY(std::min(from, to)) - top};
}

double TrendGeometry::userY(double value) const
{
    return yOf(users, userScale, value);
}

double TrendGeometry::sessionY(double value) const
{
    return yOf(sessions, sessionScale, value);
}

QRectF TrendGeometry::along(double begin, double width, const QRectF& row) const
{
    return {mirrored ? users.right() - begin - width : users.left() + begin, row.top(), width, row.height()};
}

TrendGeometry placePanels(const TrendRoom& room, int columns)
{
    TrendGeometry geometry;
    geometry.columns = columns;
    geometry.lineHeight = room.lineHeight;
    geometry.mirrored = room.mirrored;

    const double ratio = room.devicePixelRatio;
    const double margin = std::ceil(room.axisMargin * ratio) / ratio;
    const double width = std::max(1.0, room.size.width() - margin - endMargin);
    geometry.area = {room.mirrored ? endMargin : margin, 0, width, 0};
    geometry.columnWidth = std::min(width / std::max(1, columns), room.mostColumnWidth);
    const double pixels = geometry.columnWidth * ratio;
    const double gapPixels = pixels < narrowest ? 0 : std::max(1.0, std::round(pixels * gapShare));
    geometry.barGap = gapPixels / ratio;

    const double panelWidth = geometry.columnWidth * std::max(1, columns);
    const double begin = offHalves / ratio;
    geometry.users.setLeft(room.mirrored ? geometry.area.right() - panelWidth + begin : geometry.area.left() + begin);
    geometry.users.setWidth(panelWidth);
    placeRows(geometry, room);
    return geometry;
}

} // namespace footfall::desktop
