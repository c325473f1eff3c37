// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/table/table_model.h"
#include "app/desktop/users/user_list.h"

#include <QObject>

namespace footfall::desktop {

/// Shows a UserList with titles of its day, and knows its users.
class UsersModel final : public TableModel
{
    Q_OBJECT

public:
    using TableModel::TableModel;

    /// Null until there is a list.
    [[nodiscard]] std::shared_ptr<const UserList> list() const;
    [[nodiscard]] UserName nameAt(int row) const;
    /// -1 if the user is in another state or filtered out.
    [[nodiscard]] int rowOf(const UserName& name) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString textOf(const Cell& cell, int row, std::size_t column) const override;

private:
    [[nodiscard]] QString titleOf(std::string_view id) const;
    [[nodiscard]] QString wordsForNothing(int row, std::string_view id) const;
};

} // namespace footfall::desktop
