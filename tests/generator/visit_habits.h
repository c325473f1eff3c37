// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/generator/options.h"
#include "tests/generator/random.h"

#include <array>
#include <cstdint>
#include <vector>

namespace generator {

/// On which days a user comes: some only once, some for a while, some leave and come back weeks later. Thursdays and
/// Sundays are the busiest days. The first days have more newcomers than the later ones, as in any file that begins in
/// the middle of a shop's life: regular visitors are seen for the first time too.
class VisitHabits
{
public:
    explicit VisitHabits(const Options& options);

    /// Replaces `days` by the user's days, at least one, ascending, counted from the first day of the file.
    void daysOf(std::uint32_t user, std::vector<std::uint16_t>& days) const;

private:
    std::uint32_t weekdayWeight(std::uint32_t day) const { return m_weekdays[day % 7]; }
    std::uint32_t gapAfter(std::uint32_t day, bool regular, Random& random) const;
    std::uint32_t gapBetween(std::uint32_t day, std::uint32_t least, std::uint32_t most, Random& random) const;

    std::uint64_t m_seed;
    std::uint32_t m_days;
    std::array<std::uint32_t, 7> m_weekdays;       ///< from the weekday of the first day on
    std::vector<std::uint32_t> m_regularsAmongNew; ///< per mille, for each day
    WeightedChoice m_firstDay;
};

} // namespace generator
