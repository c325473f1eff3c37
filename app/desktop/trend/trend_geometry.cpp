// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_geometry.h"

#include <algorithm>
#include <cmath>

namespace footfall::desktop {

namespace {

constexpr double rightMargin = 8;
constexpr double sessionShare = 0.27; // of the height of both panels

double yOf(const QRectF& panel, const NiceScale& scale, double value)
{
    return panel.bottom() - (value - scale.low) / (scale.high - scale.low) * panel.height();
}

} // namespace

QRectF TrendGeometry::column(int index) const
{
    return {users.left() + index * columnWidth, users.top(), columnWidth, sessions.bottom() - users.top()};
}

std::optional<int> TrendGeometry::columnAt(double x) const
{
    const int index = static_cast<int>(std::floor((x - users.left()) / columnWidth));
    return index >= 0 && index < columns ? std::optional{index} : std::nullopt;
}

QRectF TrendGeometry::userBar(int index, double from, double to) const
{
    const double top = userY(std::max(from, to));
    return {users.left() + index * columnWidth + barGap / 2, top, columnWidth - barGap,
            userY(std::min(from, to)) - top};
}

double TrendGeometry::userY(double value) const
{
    return yOf(users, userScale, value);
}

double TrendGeometry::sessionY(double value) const
{
    return yOf(sessions, sessionScale, value);
}

TrendGeometry placePanels(const TrendRoom& room, int columns)
{
    TrendGeometry geometry;
    geometry.columns = columns;
    geometry.lineHeight = room.lineHeight;

    const double ratio = room.devicePixelRatio;
    const double width = std::max(1.0, room.size.width() - std::ceil(room.leftMargin) - rightMargin);
    const double pixels = std::max(1.0, std::floor(width * ratio / std::max(1, columns)));
    geometry.columnWidth = pixels / ratio;
    const double gapPixels = std::min(std::max(1.0, std::round(pixels * 0.18)), std::max(1.0, pixels - 1));
    geometry.barGap = gapPixels / ratio;
    // half of the gap is on each side of a bar: this puts its edges on whole device pixels
    const double shift = std::fmod(gapPixels, 2) / 2 / ratio;

    // from top to bottom: marks, users, the name of the panel of the sessions, sessions, days
    const double top = std::ceil(room.lineHeight + 6);
    const double between = std::ceil(room.lineHeight + 6);
    const double bottom = std::ceil(room.lineHeight + 8);
    const double height = std::max(2.0, std::floor(room.size.height() - top - between - bottom));
    const double sessionHeight = std::floor(height * sessionShare);
    const double panelWidth = geometry.columnWidth * std::max(1, columns);
    geometry.users = {std::ceil(room.leftMargin * ratio) / ratio + shift, top, panelWidth, height - sessionHeight};
    geometry.sessions = {geometry.users.left(), geometry.users.bottom() + between, panelWidth, sessionHeight};
    return geometry;
}

} // namespace footfall::desktop
