// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/colours.h"
#include "core/metrics/figures.h"

#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>

namespace footfall::desktop {

/// What is drawn of a day: parts of the stacked bar above zero, the bar below it, and the panel of the sessions.
enum class TrendPart { Active, Resurrected, New, Churned, Sessions };

inline constexpr std::size_t trendPartCount = 5;
inline constexpr std::array<TrendPart, trendPartCount> allTrendParts{
    TrendPart::Active, TrendPart::Resurrected, TrendPart::New, TrendPart::Churned, TrendPart::Sessions};

/// Which parts are drawn, by part.
using ShownParts = std::array<bool, trendPartCount>;

constexpr std::size_t indexOf(TrendPart part)
{
    return static_cast<std::size_t>(part);
}

std::uint64_t valueOf(const DayFigures& figures, TrendPart part);
/// "active", "resurrected" ...
QString partName(TrendPart part);
/// The colour of the fill, and the line round it; the same but for `new`.
QColor fillOf(TrendPart part, const QPalette& palette);
QColor outlineOf(TrendPart part, const QPalette& palette);

} // namespace footfall::desktop
