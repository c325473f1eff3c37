// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/user_list.h"
#include "core/report/table.h"

#include <memory>
#include <string>
#include <vector>

namespace footfall {

/// Who a user is, whatever the definitions and the files.
struct UserName
{
    Identity identity = Identity::UserFingerprint;
    std::string text;
    friend bool operator==(const UserName&, const UserName&) = default;
};

/// A row for each user of a state, by the place of the user's column in the definitions and then by bytes; a user's
/// details are told when its row is asked for.
class UserTable final : public Table
{
public:
    UserTable(std::shared_ptr<const Study> study, DayPair days, UserState state);

    [[nodiscard]] std::span<const TableColumn> columns() const override;
    [[nodiscard]] std::size_t rowCount() const override { return m_users.size(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override;

    /// Who stands in a row; costs nothing of what the row's cells do.
    [[nodiscard]] UserName name(std::size_t row) const;

private:
    std::shared_ptr<const Study> m_study;
    DayPair m_days;
    std::vector<UserId> m_users;
};

} // namespace footfall
