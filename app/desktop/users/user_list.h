// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/user_table.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace footfall::desktop {

/// Who a user is, also in another study or file.
struct UserName
{
    Identity identity = Identity::UserFingerprint;
    std::string text;
    friend bool operator==(const UserName&, const UserName&) = default;
};

/// The users of a state as footfall-report lists them; of churned ones also for how many days they were away.
class UserList final : public Table
{
public:
    UserList(std::shared_ptr<const Study> study, DayPair days, UserState state);

    [[nodiscard]] std::span<const TableColumn> columns() const override { return m_columns; }
    [[nodiscard]] std::size_t rowCount() const override { return m_users.rowCount(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override;
    /// Who did not come again was away for longest.
    void fillOrderingRow(std::size_t row, std::span<Cell> cells) const override;

    [[nodiscard]] UserId user(std::size_t row) const { return m_users.user(row); }
    [[nodiscard]] UserName name(std::size_t row) const;
    /// Where a user stands; nothing if it is in another state.
    [[nodiscard]] std::optional<std::size_t> rowOf(const UserName& name) const;
    [[nodiscard]] const std::shared_ptr<const Study>& study() const { return m_study; }
    [[nodiscard]] DayPair days() const { return m_days; }
    [[nodiscard]] UserState state() const { return m_state; }

    /// Of the columns: the last visit before day X, and the next after it.
    static constexpr std::size_t previousColumn = 4;
    static constexpr std::size_t nextColumn = 5;
    /// Of the churned users' columns.
    static constexpr std::size_t awayColumn = 6;

private:
    [[nodiscard]] bool isWithAway() const { return m_state == UserState::Churned; }

    std::shared_ptr<const Study> m_study;
    DayPair m_days;
    UserTable m_users;
    UserState m_state;
    std::vector<TableColumn> m_columns;
};

} // namespace footfall::desktop
