// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/figures.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace footfall {

/// Least and greatest of a figure on the days that X can be compared with.
struct TypicalRange
{
    std::uint64_t least = 0;
    std::uint64_t greatest = 0;
    std::size_t days = 0; ///< that it comes from, 3 to 8
    friend bool operator==(const TypicalRange&, const TypicalRange&) = default;
};

/// Whether a figure is far out of its typical range.
enum class Judgement { Usual, Low, High };

/// What the figures of a pair of days are to be compared with.
struct Usual
{
    DayPair days;
    /// The up to 8 latest same weekdays of the dense range before X that have events and are complete, the latest
    /// first; what figures of X alone are compared with.
    std::vector<Day> daysOfX;
    /// Those of which the day at the distance of Y has events and is complete, too; also up to 8.
    std::vector<Day> daysCompared;
    /// By figure; nothing with fewer than 3 days, and for inactive and known users.
    std::array<std::optional<TypicalRange>, figureCount> typical;
    /// By figure, that of (X-7, Y-7), never 0; nothing where a day has no events or is incomplete, so that a change
    /// can't be told.
    std::array<std::optional<std::uint64_t>, figureCount> weekEarlier;
    bool isComplete = true; ///< neither X nor Y is incomplete, so that figures can be called low or high

    [[nodiscard]] std::optional<TypicalRange> rangeOf(Figure figure) const { return typical[indexOf(figure)]; }
    [[nodiscard]] std::optional<std::uint64_t> earlierOf(Figure figure) const { return weekEarlier[indexOf(figure)]; }
    [[nodiscard]] const std::vector<Day>& daysOf(Figure figure) const
    {
        return rowOf(figure).days == FigureDays::OfX ? daysOfX : daysCompared;
    }
    /// Low or high is what lies beyond a range of at least 5 days by more than half its width, if it has any.
    [[nodiscard]] Judgement judge(Figure figure, std::uint64_t value) const;
};

Usual usualFor(const Study& study, DayPair days);

} // namespace footfall
