// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/nice_scale.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace footfall::desktop {

namespace {

/// The next of 1, 2, 5, 10, 20, 50 ...
double roundStep(double wanted)
{
    double power = 1;
    while (power * 10 <= wanted)
        power *= 10;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= wanted)
            return power * factor;
    }
    return power * 10;
}

/// The last of 1, 2, 5, 10, 20, 50 ... that is not above.
double roundStepBelow(double most)
{
    double step = 1;
    while (roundStep(step * 1.5) <= most)
        step = roundStep(step * 1.5);
    return step;
}

} // namespace

std::vector<double> NiceScale::ticks() const
{
    std::vector<double> ticks;
    const auto last = static_cast<int>(std::floor(high / step));
    for (auto multiple = static_cast<int>(std::ceil(low / step)); multiple <= last; ++multiple)
        ticks.push_back(multiple * step);
    return ticks;
}

QString NiceScale::tickText(double tick) const
{
    struct Unit
    {
        double size;
        double leastStep; ///< so that a digit behind the point is enough
        const char* format;
    };
    static constexpr std::array units{Unit{1e9, 1e8, QT_TRANSLATE_NOOP("NiceScale", "%1G")},
                                      Unit{1e6, 1e5, QT_TRANSLATE_NOOP("NiceScale", "%1M")},
                                      Unit{1e3, 1e3, QT_TRANSLATE_NOOP("NiceScale", "%1k")}};
    const QLocale locale;
    const double size = std::abs(tick);
    for (const Unit& unit : units) {
        if (size < unit.size || step < unit.leastStep)
            continue;
        const int decimals = std::fmod(size, unit.size) == 0 ? 0 : 1;
        return QCoreApplication::translate("NiceScale", unit.format)
            .arg(locale.toString(size / unit.size, 'f', decimals));
    }
    return locale.toString(static_cast<qlonglong>(size));
}

NiceScale niceScale(double below, double above, int steps)
{
    constexpr double headroom = 1.04;
    NiceScale scale;
    scale.step = roundStep(std::max(1.0, (above - below) / std::max(1, steps)));
    if (const double longest = std::max(above, -below); scale.step > longest && longest >= 1)
        scale.step = roundStepBelow(longest); // or nothing but 0 would be named
    scale.low = below * headroom;
    scale.high = below < 0 || above > 0 ? above * headroom : 1;
    return scale;
}

} // namespace footfall::desktop
