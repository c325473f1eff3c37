// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/calendar/shades.h"

#include "app/desktop/common/colours.h"

#include <algorithm>
#include <vector>

namespace footfall::desktop {

Shades::Shades(std::span<const DayCounts> days)
{
    if (days.empty())
        return;
    std::vector<std::size_t> visitors;
    visitors.reserve(days.size());
    for (const DayCounts& counts : days)
        visitors.push_back(counts.visitors);
    std::sort(visitors.begin(), visitors.end());
    m_least = visitors.front();
    m_greatest = visitors.back();
    for (std::size_t i = 0; i < m_bounds.size(); ++i)
        m_bounds[i] = visitors[(i + 1) * visitors.size() / count];
}

int Shades::shadeOf(std::size_t visitors) const
{
    const auto* const above = std::upper_bound(m_bounds.begin(), m_bounds.end(), visitors);
    return static_cast<int>(above - m_bounds.begin());
}

QColor shadeColour(int shade, const QPalette& palette)
{
    constexpr double palest = 0.10;
    constexpr double step = 0.11;
    return mixed(colourOf(Hue::Active, palette), palette.color(QPalette::Base), palest + step * shade);
}

} // namespace footfall::desktop
