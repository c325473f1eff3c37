// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/contrast.h"

#include <algorithm>
#include <cmath>

namespace footfall::desktop {

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](float part) {
        const auto value = static_cast<double>(part);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastOf(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto part = [share](float a, float b) {
        return static_cast<float>(static_cast<double>(a) * share + static_cast<double>(b) * (1 - share));
    };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()),
                            part(one.blueF(), other.blueF()));
}

QColor flattened(const QColor& colour, const QColor& ground)
{
    return mixed(colour, ground, static_cast<double>(colour.alphaF()));
}

QColor readableOn(const QColor& ground, const QColor& colour, double least)
{
    const QColor own = flattened(colour, ground);
    const QColor end = contrastOf(Qt::white, ground) > contrastOf(Qt::black, ground) ? Qt::white : Qt::black;
    constexpr int steps = 40;
    for (int step = 0; step < steps; ++step) {
        const QColor moved = QColor{mixed(end, own, static_cast<double>(step) / steps).rgb()}; // as it is painted
        if (contrastOf(moved, ground) >= least)
            return moved;
    }
    return end;
}

} // namespace footfall::desktop
