// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/users/user_list.h"

#include <algorithm>
#include <compare>
#include <limits>

namespace footfall::desktop {

UserList::UserList(std::shared_ptr<const Study> study, DayPair days, UserState state)
    : m_study{study},
      m_days{days},
      m_users{std::move(study), days, state},
      m_state{state},
      m_columns{m_users.columns().begin(), m_users.columns().end()}
{
    if (isWithAway())
        m_columns.insert(m_columns.begin() + awayColumn, {"days_away", ColumnType::Count});
}

void UserList::fillRow(std::size_t row, std::span<Cell> cells) const
{
    m_users.fillRow(row, cells);
    if (!isWithAway())
        return;
    std::move_backward(cells.begin() + awayColumn, cells.begin() + static_cast<std::ptrdiff_t>(m_columns.size()) - 1,
                       cells.begin() + static_cast<std::ptrdiff_t>(m_columns.size()));
    const auto* const previous = std::get_if<Instant>(&cells[previousColumn]);
    const auto* const next = std::get_if<Instant>(&cells[nextColumn]);
    cells[awayColumn] = {};
    if (previous != nullptr && next != nullptr)
        cells[awayColumn] = static_cast<std::uint64_t>(m_study->zone().dayOf(*next) - m_study->zone().dayOf(*previous));
}

void UserList::fillOrderingRow(std::size_t row, std::span<Cell> cells) const
{
    fillRow(row, cells);
    const bool neverAgain = isWithAway() && std::holds_alternative<Instant>(cells[previousColumn]) &&
                            std::holds_alternative<std::monostate>(cells[nextColumn]);
    if (neverAgain)
        cells[awayColumn] = std::numeric_limits<std::uint64_t>::max();
}

UserName UserList::name(std::size_t row) const
{
    const UserMap& users = m_study->users();
    return {users.identityOf(user(row)), std::string{users.text(user(row))}};
}

std::optional<std::size_t> UserList::rowOf(const UserName& name) const
{
    const std::vector<Identity>& chosen = m_study->definitions().identity;
    const auto rank = static_cast<std::size_t>(std::find(chosen.begin(), chosen.end(), name.identity) - chosen.begin());
    const UserMap& users = m_study->users();
    const auto compare = [&](std::size_t row) { // the rows stand by the users' columns, then by bytes
        const std::strong_ordering byColumn = users.rankOf(user(row)) <=> rank;
        return byColumn != 0 ? byColumn : users.text(user(row)) <=> std::string_view{name.text};
    };
    std::size_t low = 0;
    std::size_t high = rowCount();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (compare(middle) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < rowCount() && compare(low) == 0 ? std::optional{low} : std::nullopt;
}

} // namespace footfall::desktop
