// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pairs/pairs_model.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/table/column_titles.h"
#include "app/desktop/common/table/short_times.h"

#include <QFont>

namespace footfall::desktop {

void PairsModel::showPairs(const Overview& overview, const std::vector<DayFigures>& pairs,
                           std::optional<std::size_t> base)
{
    m_pairs = std::make_shared<PairsTable>(overview, pairs, base);
    m_inactiveHasNoChange = overview.definitions.knownUsers == KnownUsers::All;
    setTable(m_pairs, overview.zone);
}

int PairsModel::rowOf(DayPair pair) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (pairAt(row) == pair)
            return row;
    }
    return -1;
}

std::vector<std::size_t> PairsModel::copiedColumns(int column) const
{
    const auto shown = static_cast<std::size_t>(column);
    if (shown < PairsTable::firstFigure)
        return {shown};
    return {shown, PairsTable::changeColumn(shown), PairsTable::changeColumn(shown) + 1};
}

QString PairsModel::copiedTitle(std::size_t tableColumn) const
{
    if (tableColumn < PairsTable::shownColumns)
        return TableModel::copiedTitle(tableColumn);
    const std::size_t figure = (tableColumn - PairsTable::shownColumns) / 2;
    const QString title = columnTitle(m_pairs->columns()[PairsTable::firstFigure + figure].id);
    const bool isChange = PairsTable::changeColumn(PairsTable::firstFigure + figure) == tableColumn;
    return isChange ? tr("%1: change").arg(title) : tr("%1: change in %").arg(title);
}

int PairsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !table() ? 0 : static_cast<int>(PairsTable::shownColumns);
}

QString PairsModel::secondLine(const QModelIndex& index) const
{
    const auto column = static_cast<std::size_t>(index.column());
    if (column < PairsTable::firstFigure)
        return column == 0 && isBase(index.row()) ? tr("base") : QString{};
    const std::optional<Change>& change = m_pairs->change(tableRow(index.row()), column);
    return change ? differenceText(*change) : QString{};
}

/// The percentage alone, or the difference where there is none.
QString PairsModel::shortSecondLine(const QModelIndex& index) const
{
    const auto column = static_cast<std::size_t>(index.column());
    if (column < PairsTable::firstFigure)
        return secondLine(index);
    const std::optional<Change>& change = m_pairs->change(tableRow(index.row()), column);
    if (!change)
        return {};
    if (change->percent)
        return tr("%1\u00a0%").arg(percentNumberText(*change->percent));
    return differenceText(*change).section(u' ', 0, 0);
}

QString PairsModel::textOf(const Cell& cell, int row, std::size_t column) const
{
    const auto* const day = std::get_if<Day>(&cell);
    return day != nullptr && column == 1 ? comparedDate(*day, pairAt(row).x, locale())
                                         : TableModel::textOf(cell, row, column);
}

QVariant PairsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == SecondLineRole)
        return secondLine(index);
    if (role == ShortSecondLineRole)
        return shortSecondLine(index);
    if (role == Qt::FontRole && isBase(index.row())) {
        QFont strong;
        strong.setWeight(QFont::DemiBold);
        return strong;
    }
    if (role == Qt::AccessibleTextRole) {
        const QString below = secondLine(index);
        const QString text = TableModel::data(index, role).toString();
        return below.isEmpty() ? text : text + QStringLiteral(", ") + below;
    }
    return TableModel::data(index, role);
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isHelp = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
    if (!isHelp || !m_inactiveHasNoChange ||
        headerData(section, orientation, ColumnIdRole) != QStringLiteral("inactive"))
        return TableModel::headerData(section, orientation, role);
    const QString help = tr("%1. They depend on later days too, so no change is shown.").arg(columnHelp("inactive"));
    return role == Qt::ToolTipRole ? asToolTip(help) : help;
}

} // namespace footfall::desktop
