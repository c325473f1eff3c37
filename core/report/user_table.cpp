// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/user_table.h"

#include <algorithm>
#include <array>

namespace footfall {

namespace {

constexpr std::array<TableColumn, 10> userColumns{{
    {"user", ColumnType::User},
    {"identity", ColumnType::Text},
    {"first_event", ColumnType::Instant},
    {"last_event", ColumnType::Instant},
    {"previous_event", ColumnType::Instant},
    {"next_event", ColumnType::Instant},
    {"days_visited", ColumnType::Count},
    {"sessions", ColumnType::Count},
    {"events", ColumnType::Count},
    {"last_page", ColumnType::Text},
}};

Cell cellOf(const std::optional<Instant>& instant)
{
    return instant ? Cell{*instant} : Cell{};
}

} // namespace

UserTable::UserTable(std::shared_ptr<const Study> study, DayPair days, UserState state)
    : m_study{std::move(study)},
      m_days{days},
      m_users{usersIn(*m_study, days, state)}
{
}

std::span<const TableColumn> UserTable::columns() const
{
    return userColumns;
}

UserName UserTable::name(std::size_t row) const
{
    const UserMap& users = m_study->users();
    return {users.identityOf(m_users[row]), std::string{users.text(m_users[row])}};
}

void UserTable::fillRow(std::size_t row, std::span<Cell> cells) const
{
    const UserId user = m_users[row];
    const UserDetails details = userDetails(*m_study, m_days, user);
    const std::array<Cell, userColumns.size()> values{m_study->users().text(user),
                                                      identityName(m_study->users().identityOf(user)),
                                                      details.firstEvent,
                                                      details.lastEvent,
                                                      cellOf(details.previousEvent),
                                                      cellOf(details.nextEvent),
                                                      details.daysVisited,
                                                      details.sessions,
                                                      details.events,
                                                      details.lastPage ? Cell{m_study->store().text(*details.lastPage)}
                                                                       : Cell{}};
    std::copy(values.begin(), values.end(), cells.begin());
}

} // namespace footfall
