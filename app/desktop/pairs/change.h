// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <optional>

namespace footfall::desktop {

/// How far a figure is from the same figure of another pair of days; nothing where that can't be said.
struct Change
{
    std::optional<std::int64_t> difference;
    std::optional<double> percent; ///< nothing against 0, too
    friend bool operator==(const Change&, const Change&) = default;
};

inline Change changeFrom(std::uint64_t base, std::uint64_t value)
{
    const auto difference = static_cast<std::int64_t>(value - base); // wraps round to the right negative number
    if (base == 0)
        return {difference, std::nullopt};
    return {difference, static_cast<double>(difference) * 100 / static_cast<double>(base)};
}

/// To one decimal, as it is shown and exported; what rounds to 0 has no sign.
inline double roundedPercent(double percent)
{
    const double rounded = std::round(percent * 10) / 10;
    return rounded == 0 ? 0 : rounded; // not -0
}

} // namespace footfall::desktop
