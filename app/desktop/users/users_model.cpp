// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/users/users_model.h"

#include "app/desktop/common/day_names.h"
#include "app/desktop/common/table/short_times.h"
#include "app/desktop/common/text.h"

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

/// A cell that holds nothing may say why; it is still ordered, copied and saved as nothing.
QString UsersModel::wordsForNothing(int row, std::string_view id) const
{
    if (id == "next_event")
        return list()->endsWithX() ? tr("file ends") : tr("no visit");
    const bool wasThere = id == "days_away" && std::holds_alternative<Instant>(cellsOf(row)[UserList::previousColumn]);
    if (!wasThere)
        return {};
    return list()->endsWithX() ? tr("file ends") : tr("not again");
}

QVariant UsersModel::data(const QModelIndex& index, int role) const
{
    const bool isValid = checkIndex(index, CheckIndexOption::IndexIsValid);
    if (isValid && role == Qt::AccessibleTextRole) {
        const auto column = static_cast<std::size_t>(index.column());
        const bool nothing = std::holds_alternative<std::monostate>(cellsOf(index.row())[column]);
        const QString words = nothing ? wordsForNothing(index.row(), table()->columns()[column].id) : QString{};
        if (!words.isEmpty())
            return words;
    }
    return TableModel::data(index, role);
}

QString UsersModel::textOf(const Cell& cell, int row, std::size_t column) const
{
    const std::string_view id = table()->columns()[column].id;
    if (const auto* const instant = std::get_if<Instant>(&cell)) {
        const Day x = list()->days().x;
        return id == "first_event" ? shortDate(zone()->dayOf(*instant), x, locale())
                                   : shortInstant(*instant, *zone(), x, locale());
    }
    const QString words = std::holds_alternative<std::monostate>(cell) ? wordsForNothing(row, id) : QString{};
    return words.isEmpty() ? TableModel::textOf(cell, row, column) : words;
}

QString UsersModel::titleOf(std::string_view id) const
{
    if (id == "user" && list()->identities().size() == 1)
        return toText(identityName(list()->identities().front()));
    if (id == "first_event")
        return tr("First visit");
    if (id == "last_event")
        return tr("Last visit");
    if (id == "previous_event")
        return tr("Last before %1").arg(dayNames(list()->days()).numberedX);
    if (id == "next_event")
        return tr("Next after");
    if (id == "days_visited")
        return tr("Days");
    return {};
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal && section >= 0 && section < columnCount()) {
        const QString title = titleOf(table()->columns()[static_cast<std::size_t>(section)].id);
        if (!title.isEmpty())
            return title;
    }
    return TableModel::headerData(section, orientation, role);
}

} // namespace footfall::desktop
