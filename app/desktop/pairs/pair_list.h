// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/overview.h"

#include <optional>
#include <vector>

namespace footfall::desktop {

/// Pairs of days to compare, each once, and the one that the others are compared with: the first, unless chosen.
class PairList
{
public:
    /// Figures of all are computed again with each answer.
    static constexpr std::size_t mostPairs = 60;

    /// False if the pair is there already or there is no room.
    bool add(DayPair pair);
    void remove(DayPair pair);
    /// A pair of the list.
    void setBase(DayPair pair);

    [[nodiscard]] bool isBaseChosen() const { return m_base.has_value(); }
    [[nodiscard]] const std::vector<DayPair>& pairs() const { return m_pairs; }
    [[nodiscard]] bool contains(DayPair pair) const { return indexOf(pair).has_value(); }
    [[nodiscard]] bool isFull() const { return m_pairs.size() >= mostPairs; }
    /// Its index; nothing for an empty list.
    [[nodiscard]] std::optional<std::size_t> base() const;

private:
    [[nodiscard]] std::optional<std::size_t> indexOf(DayPair pair) const;

    std::vector<DayPair> m_pairs;
    std::optional<DayPair> m_base;
};

/// The pairs of the same weekdays in up to `weeks` weeks before `pair`, latest first; those weeks alone in which both
/// days have events.
std::vector<DayPair> sameWeekdays(const Overview& overview, DayPair pair, int weeks);

} // namespace footfall::desktop
