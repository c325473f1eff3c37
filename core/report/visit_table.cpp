// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/visit_table.h"

#include "core/metrics/session_list.h"

#include <algorithm>
#include <array>

namespace footfall {

namespace {

constexpr std::array<TableColumn, 3> visitColumns{{
    {"session", ColumnType::Count},
    {"time", ColumnType::Instant},
    {"page", ColumnType::Text},
}};

} // namespace

VisitTable::VisitTable(std::shared_ptr<const Study> study, UserId user)
    : m_study{std::move(study)},
      m_events{user == noUser ? std::span<const EventIndex>{} : m_study->userEvents().of(user)}
{
    if (user == noUser)
        return;
    std::size_t start = 0;
    for (const Session& session : sessionsOf(*m_study, user)) {
        m_sessionStarts.push_back(start);
        start += session.events.size();
    }
    for (const EventIndex event : m_events) {
        const Day day = m_study->zone().dayOf(m_study->store().time(event));
        if (m_days.empty() || m_days.back() != day)
            m_days.push_back(day);
    }
    std::sort(m_days.begin(), m_days.end()); // a clock set back over midnight can turn two days round
    m_days.erase(std::unique(m_days.begin(), m_days.end()), m_days.end());
}

std::span<const TableColumn> VisitTable::columns() const
{
    return visitColumns;
}

void VisitTable::fillRow(std::size_t row, std::span<Cell> cells) const
{
    const EventStore& store = m_study->store();
    const auto next = std::upper_bound(m_sessionStarts.begin(), m_sessionStarts.end(), row);
    cells[0] = static_cast<std::uint64_t>(next - m_sessionStarts.begin());
    cells[1] = store.time(m_events[row]);
    cells[2] = store.hasPages() ? Cell{store.text(store.page(m_events[row]))} : Cell{};
}

bool VisitTable::beginsSession(std::size_t row) const
{
    return std::binary_search(m_sessionStarts.begin(), m_sessionStarts.end(), row);
}

std::size_t VisitTable::firstRowFrom(Day day) const
{
    const auto found = std::find_if(m_events.begin(), m_events.end(), [&](EventIndex event) {
        return m_study->zone().dayOf(m_study->store().time(event)) >= day;
    });
    return static_cast<std::size_t>(found - m_events.begin());
}

} // namespace footfall
