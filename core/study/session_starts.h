// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/definitions.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace footfall {

/// How many sessions begin on a day, for every session gap at once: an event begins one if the silence before it is
/// longer than the gap. Kept as a cumulated histogram of those silences in whole minutes, rounded up.
class SessionStarts
{
public:
    /// Sessions that begin on the day with a gap of so many minutes (1 to 1440).
    [[nodiscard]] std::uint64_t count(int gapMinutes) const;

private:
    friend class SilenceHistogram;

    struct Step
    {
        std::uint32_t minutes; ///< silences as long as this or longer ...
        std::uint32_t starts;  ///< ... are so many
    };
    std::vector<Step> m_steps; ///< minutes ascending
};

/// Gathers the silences of one day.
class SilenceHistogram
{
public:
    /// `micros` of silence before an event, 0 or more; of any length, as before a user's first event.
    void addSilence(std::int64_t micros)
    {
        constexpr auto most = static_cast<std::int64_t>(longest) * minute;
        ++m_counts[static_cast<std::uint64_t>(std::min(micros, most) + minute - 1) / minute];
    }
    void add(const SessionStarts& other);
    /// Gives the cumulated counts and empties itself.
    SessionStarts take();

private:
    static constexpr std::int64_t minute = 60'000'000;
    static constexpr std::size_t longest = largestSessionGap + 1; ///< longer than every gap
    std::array<std::uint32_t, longest + 1> m_counts{};            ///< by minutes; 0 and 1 are within every gap
};

} // namespace footfall
