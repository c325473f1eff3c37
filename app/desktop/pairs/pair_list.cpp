// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pairs/pair_list.h"

#include <algorithm>

namespace footfall::desktop {

bool PairList::add(DayPair pair)
{
    if (contains(pair) || isFull())
        return false;
    m_pairs.push_back(pair);
    return true;
}

void PairList::remove(DayPair pair)
{
    m_pairs.erase(std::remove(m_pairs.begin(), m_pairs.end(), pair), m_pairs.end());
    if (m_base == pair)
        m_base.reset();
}

void PairList::setBase(DayPair pair)
{
    if (contains(pair))
        m_base = pair;
}

std::optional<std::size_t> PairList::base() const
{
    if (m_pairs.empty())
        return {};
    return m_base ? indexOf(*m_base) : 0;
}

std::optional<std::size_t> PairList::indexOf(DayPair pair) const
{
    const auto found = std::find(m_pairs.begin(), m_pairs.end(), pair);
    return found == m_pairs.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - m_pairs.begin())};
}

std::vector<DayPair> sameWeekdays(const Overview& overview, DayPair pair, int weeks)
{
    std::vector<DayPair> pairs;
    for (int week = 1; week <= weeks; ++week) {
        const DayPair earlier{pair.x - 7 * week, pair.y - 7 * week};
        if (overview.find(earlier.x) != nullptr && overview.find(earlier.y) != nullptr)
            pairs.push_back(earlier);
    }
    return pairs;
}

} // namespace footfall::desktop
