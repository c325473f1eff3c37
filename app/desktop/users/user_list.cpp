// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/users/user_list.h"

#include <algorithm>
#include <compare>
#include <limits>

namespace footfall::desktop {

UserList::UserList(std::shared_ptr<const UserTable> users, const Overview& overview, DayPair days, UserState state)
    : m_users{std::move(users)},
      m_zone{overview.zone},
      m_identities{overview.definitions.identity},
      m_days{days},
      m_state{state},
      m_endsWithX{overview.dense && days.x >= overview.dense->last},
      m_columns{m_users->columns().begin(), m_users->columns().end()}
{
    if (isWithAway())
        m_columns.insert(m_columns.begin() + awayColumn, {"days_away", ColumnType::Count});
}

void UserList::fillRow(std::size_t row, std::span<Cell> cells) const
{
    m_users->fillRow(row, cells);
    if (!isWithAway())
        return;
    std::move_backward(cells.begin() + awayColumn, cells.begin() + static_cast<std::ptrdiff_t>(m_columns.size()) - 1,
                       cells.begin() + static_cast<std::ptrdiff_t>(m_columns.size()));
    const auto* const previous = std::get_if<Instant>(&cells[previousColumn]);
    const auto* const next = std::get_if<Instant>(&cells[nextColumn]);
    cells[awayColumn] = {};
    if (previous != nullptr && next != nullptr)
        cells[awayColumn] = static_cast<std::uint64_t>(m_zone->dayOf(*next) - m_zone->dayOf(*previous));
}

void UserList::fillOrderingRow(std::size_t row, std::span<Cell> cells) const
{
    fillRow(row, cells);
    const bool neverAgain = isWithAway() && std::holds_alternative<Instant>(cells[previousColumn]) &&
                            std::holds_alternative<std::monostate>(cells[nextColumn]);
    if (neverAgain)
        cells[awayColumn] = std::numeric_limits<std::uint64_t>::max();
}

std::optional<std::size_t> UserList::rowOf(const UserName& name) const
{
    const auto rankOf = [&](Identity identity) {
        return std::find(m_identities.begin(), m_identities.end(), identity) - m_identities.begin();
    };
    const auto compare = [&](std::size_t row) { // the rows stand by the users' columns, then by bytes
        const UserName its = this->name(row);
        const std::strong_ordering byColumn = rankOf(its.identity) <=> rankOf(name.identity);
        return byColumn != 0 ? byColumn : its.text <=> name.text;
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
