// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/users/users_model.h"

#include <algorithm>

namespace footfall::desktop {

std::shared_ptr<const UserList> UsersModel::list() const
{
    return std::static_pointer_cast<const UserList>(table());
}

UserName UsersModel::nameAt(int row) const
{
    return list()->name(rows()[static_cast<std::size_t>(row)]);
}

int UsersModel::rowOf(const UserName& name) const
{
    const std::optional<std::size_t> tableRow = table() ? list()->rowOf(name) : std::nullopt;
    if (!tableRow)
        return -1;
    const auto found = std::find(rows().begin(), rows().end(), *tableRow);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QVariant UsersModel::data(const QModelIndex& index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (isText && index.isValid() && neverCameAgain(index))
        return tr("not again");
    return TableModel::data(index, role);
}

/// Whether the cell says for how long a user was away who did not come again.
bool UsersModel::neverCameAgain(const QModelIndex& index) const
{
    const auto column = static_cast<std::size_t>(index.column());
    if (!checkIndex(index) || column != UserList::awayColumn || table()->columns()[column].id != "days_away")
        return false;
    const std::span<const Cell> cells = cellsOf(index.row());
    return std::holds_alternative<Instant>(cells[UserList::previousColumn]) &&
           std::holds_alternative<std::monostate>(cells[UserList::nextColumn]);
}

} // namespace footfall::desktop
