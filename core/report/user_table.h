// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/user_list.h"
#include "core/report/table.h"

#include <memory>
#include <vector>

namespace footfall {

/// A row for each user of a state; a user's details are told when its row is asked for.
class UserTable final : public Table
{
public:
    UserTable(std::shared_ptr<const Study> study, DayPair days, UserState state);

    [[nodiscard]] std::span<const TableColumn> columns() const override;
    [[nodiscard]] std::size_t rowCount() const override { return m_users.size(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override;

    [[nodiscard]] UserId user(std::size_t row) const { return m_users[row]; }

private:
    std::shared_ptr<const Study> m_study;
    DayPair m_days;
    std::vector<UserId> m_users;
};

} // namespace footfall
