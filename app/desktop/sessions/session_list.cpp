// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sessions/session_list.h"

#include <algorithm>
#include <vector>

namespace footfall::desktop {

namespace {

/// Of a list that isn't empty.
std::uint64_t medianOf(std::vector<std::uint64_t> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

} // namespace

SessionList::SessionList(const std::shared_ptr<const Study>& study, Day day) : m_sessions{study, day}
{
    std::vector<std::uint64_t> seconds;
    seconds.reserve(rowCount());
    for (std::size_t row = 0; row < rowCount(); ++row) {
        const Session& session = m_sessions.session(row);
        seconds.push_back(session.durationSeconds(study->store()));
        m_bounces += session.events.size() == 1 ? 1U : 0U;
    }
    if (!seconds.empty())
        m_median = medianOf(std::move(seconds));
}

} // namespace footfall::desktop
