// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/overview.h"

#include <QColor>
#include <QPalette>

#include <array>
#include <cstddef>
#include <span>

namespace footfall::desktop {

/// Sorts days by their visitors into five shades, so that each is used about as often: quantiles, which one busy day
/// can't blind.
class Shades
{
public:
    static constexpr int count = 5;

    Shades() = default;
    explicit Shades(std::span<const DayCounts> days);

    /// 0, the palest, to 4.
    [[nodiscard]] int shadeOf(std::size_t visitors) const;
    /// Visitors of the day that has the fewest, and of the one that has the most.
    [[nodiscard]] std::size_t least() const { return m_least; }
    [[nodiscard]] std::size_t greatest() const { return m_greatest; }

private:
    std::size_t m_least = 0;
    std::size_t m_greatest = 0;
    std::array<std::size_t, count - 1> m_bounds{}; ///< a shade's days have fewer visitors than the next one's bound
};

/// The ground of a day; text of the palette is readable on each.
QColor shadeColour(int shade, const QPalette& palette);

} // namespace footfall::desktop
