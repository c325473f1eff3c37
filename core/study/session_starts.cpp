// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/session_starts.h"

#include <algorithm>

namespace footfall {

std::uint64_t SessionStarts::count(int gapMinutes) const
{
    const auto first = std::upper_bound(m_steps.begin(), m_steps.end(), static_cast<std::uint32_t>(gapMinutes),
                                        [](std::uint32_t gap, const Step& step) { return gap < step.minutes; });
    return first == m_steps.end() ? 0 : first->starts;
}

void SilenceHistogram::add(const SessionStarts& other)
{
    for (std::size_t i = 0; i < other.m_steps.size(); ++i) {
        const std::uint32_t longer = i + 1 < other.m_steps.size() ? other.m_steps[i + 1].starts : 0;
        m_counts[other.m_steps[i].minutes] += other.m_steps[i].starts - longer;
    }
}

SessionStarts SilenceHistogram::take()
{
    SessionStarts starts;
    std::uint32_t longer = 0;
    for (std::size_t minutes = longest; minutes > smallestSessionGap; --minutes) {
        if (m_counts[minutes] == 0)
            continue;
        longer += m_counts[minutes];
        starts.m_steps.push_back({static_cast<std::uint32_t>(minutes), longer});
    }
    std::reverse(starts.m_steps.begin(), starts.m_steps.end());
    starts.m_steps.shrink_to_fit();
    m_counts.fill(0);
    return starts;
}

} // namespace footfall
