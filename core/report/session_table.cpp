// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/session_table.h"

#include <algorithm>
#include <array>

namespace footfall {

namespace {

constexpr std::array<TableColumn, 8> sessionColumns{{
    {"user", ColumnType::User},
    {"identity", ColumnType::Text},
    {"start", ColumnType::Instant},
    {"end", ColumnType::Instant},
    {"duration_seconds", ColumnType::Duration},
    {"events", ColumnType::Count},
    {"entry_page", ColumnType::Text},
    {"exit_page", ColumnType::Text},
}};

} // namespace

SessionTable::SessionTable(std::shared_ptr<const Study> study, Day day)
    : m_study{std::move(study)},
      m_sessions{sessionsOn(*m_study, day)}
{
}

std::span<const TableColumn> SessionTable::columns() const
{
    return sessionColumns;
}

void SessionTable::fillRow(std::size_t row, std::span<Cell> cells) const
{
    const EventStore& store = m_study->store();
    const Session& session = m_sessions[row];
    const auto pageOf = [&](EventIndex event) {
        return store.hasPages() ? Cell{store.text(store.page(event))} : Cell{};
    };
    const std::array<Cell, sessionColumns.size()> values{m_study->users().text(session.user),
                                                         identityName(m_study->users().identityOf(session.user)),
                                                         session.start(store),
                                                         session.end(store),
                                                         session.durationSeconds(store),
                                                         std::uint64_t{session.events.size()},
                                                         pageOf(session.events.front()),
                                                         pageOf(session.events.back())};
    std::copy(values.begin(), values.end(), cells.begin());
}

} // namespace footfall
