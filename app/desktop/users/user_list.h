// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/answer_source.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace footfall::desktop {

/// The users of a state as footfall-report lists them; of churned ones also for how many days they were away.
class UserList final : public Table
{
public:
    /// `users`: as the source lists them for the pair, under the definitions of `overview`.
    UserList(std::shared_ptr<const UserTable> users, const Overview& overview, DayPair days, UserState state);

    [[nodiscard]] std::span<const TableColumn> columns() const override { return m_columns; }
    [[nodiscard]] std::size_t rowCount() const override { return m_users->rowCount(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override;
    /// Who did not come again was away for longest.
    void fillOrderingRow(std::size_t row, std::span<Cell> cells) const override;

    [[nodiscard]] UserName name(std::size_t row) const { return m_users->name(row); }
    /// Where a user stands; nothing if it is in another state.
    [[nodiscard]] std::optional<std::size_t> rowOf(const UserName& name) const;
    [[nodiscard]] UserState state() const { return m_state; }
    [[nodiscard]] DayPair days() const { return m_days; }
    /// The columns that say who a user is, in their order.
    [[nodiscard]] const std::vector<Identity>& identities() const { return m_identities; }
    /// Whether the data end with day X, so that nobody can know who came again.
    [[nodiscard]] bool endsWithX() const { return m_endsWithX; }

    /// Of the columns: who the user is.
    static constexpr std::size_t userColumn = 0;
    static constexpr std::size_t identityColumn = 1;
    /// The last visit before day X, and the next after it.
    static constexpr std::size_t previousColumn = 4;
    static constexpr std::size_t nextColumn = 5;
    /// Of the churned users' columns.
    static constexpr std::size_t awayColumn = 6;

private:
    [[nodiscard]] bool isWithAway() const { return m_state == UserState::Churned; }

    std::shared_ptr<const UserTable> m_users;
    std::shared_ptr<const ZoneOffsets> m_zone;
    std::vector<Identity> m_identities; ///< in the order in which users of different ones stand
    DayPair m_days;
    UserState m_state;
    bool m_endsWithX;
    std::vector<TableColumn> m_columns;
};

} // namespace footfall::desktop
