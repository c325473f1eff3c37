// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/figures.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace footfall {

/// Least and greatest of a figure on comparable days.
struct TypicalRange
{
    std::uint64_t least = 0;
    std::uint64_t greatest = 0;
};

/// What the figures of a pair of days are to be compared with.
struct Usual
{
    /// Figures of (X-7, Y-7); nothing where one of the two days has no events.
    std::optional<DayFigures> weekEarlier;
    /// By figure, over the up to 8 same weekdays before X that have events, each against its own day at the distance
    /// of Y; nothing with fewer than 3.
    std::optional<std::array<TypicalRange, figureCount>> typical;
    /// The days that the typical range comes from, or would if they were enough; the latest first.
    std::vector<Day> daysCompared;

    [[nodiscard]] std::optional<TypicalRange> rangeOf(Figure figure) const
    {
        return typical ? std::optional{(*typical)[indexOf(figure)]} : std::nullopt;
    }
};

Usual usualFor(const Study& study, DayPair days);

} // namespace footfall
