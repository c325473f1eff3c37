// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_table_model.h"

#include "app/desktop/common/text.h"
#include "app/desktop/trend/trend_part.h"
#include "app/desktop/trend/trend_text.h"

#include <utility>

namespace footfall::desktop {

namespace {

constexpr int firstPartColumn = 1; // after the day

TrendPart partOf(int column)
{
    return allTrendParts[static_cast<std::size_t>(column - firstPartColumn)];
}

} // namespace

void TrendTableModel::setDays(TrendDays days)
{
    beginResetModel();
    m_days = std::move(days);
    endResetModel();
}

int TrendTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int TrendTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstPartColumn + static_cast<int>(trendPartCount);
}

QVariant TrendTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const bool isDay = index.column() < firstPartColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant{Qt::AlignVCenter | (isDay ? Qt::AlignLeading : Qt::AlignTrailing)};
    if (role != Qt::DisplayRole)
        return {};
    if (!isDay)
        return numberText(valueOf(m_days.run(row).figures, partOf(index.column())));
    const QString name = columnName(m_days, row);
    return m_days.hasEvents(row) ? name : tr("%1 (no events)").arg(name);
}

QVariant TrendTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section < firstPartColumn ? tr("day") : partName(partOf(section));
}

} // namespace footfall::desktop
