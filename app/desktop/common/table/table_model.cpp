// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/table_model.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/table/cell_display.h"
#include "app/desktop/common/table/column_titles.h"
#include "app/desktop/common/text.h"

#include <limits>

namespace footfall::desktop {

TableModel::TableModel(QObject* parent)
    : QAbstractTableModel{parent},
      m_zone{std::make_shared<ZoneOffsets>()},
      m_arranging{{.done =
                       [this](RowOrder rows) {
                           show(std::move(rows));
                           Q_EMIT arrangingChanged(false);
                       },
                   .failed = [this](const Error& /*the former order stays*/) { Q_EMIT arrangingChanged(false); }}}
{
}

void TableModel::setTable(std::shared_ptr<const Table> table, std::shared_ptr<const ZoneOffsets> zone)
{
    RowOrder rows;
    const bool atOnce = table->rowCount() <= mostRowsAtOnce;
    if (atOnce) {
        NoProgress progress;
        rows = *arrangedRows(*table, askedOrder().in(*table), progress);
    } else {
        rows = allRows(*table);
    }
    setTable(std::move(table), std::move(zone), std::move(rows));
    if (!atOnce)
        arrange(m_arrangement);
}

void TableModel::setTable(std::shared_ptr<const Table> table, std::shared_ptr<const ZoneOffsets> zone, RowOrder rows)
{
    beginResetModel();
    const bool wasArranging = isArranging();
    m_arranging.reset();
    m_cache.clear();
    m_arrangement = askedOrder().in(*table);
    m_table = std::move(table);
    m_zone = std::move(zone);
    m_rows = std::move(rows);
    endResetModel();
    if (wasArranging)
        Q_EMIT arrangingChanged(false);
}

void TableModel::clear()
{
    if (!m_table)
        return;
    beginResetModel();
    const bool wasArranging = isArranging();
    m_arranging.reset();
    m_cache.clear();
    m_rows.clear();
    m_table.reset();
    m_zone = std::make_shared<ZoneOffsets>();
    m_arrangement.column.reset();
    endResetModel();
    if (wasArranging)
        Q_EMIT arrangingChanged(false);
}

AskedOrder TableModel::askedOrder() const
{
    return {.filter = m_arrangement.filter, .columnId = m_sortedId, .direction = m_arrangement.direction};
}

int TableModel::sortedColumn() const
{
    return m_arrangement.column ? static_cast<int>(*m_arrangement.column) : -1;
}

void TableModel::setFilter(const QString& text)
{
    Arrangement arrangement = m_arrangement;
    arrangement.filter = text.toStdString();
    if (arrangement != m_arrangement)
        arrange(std::move(arrangement));
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    Arrangement arrangement = m_arrangement;
    if (m_table)
        m_sortedId = isColumn(column) ? m_table->columns()[static_cast<std::size_t>(column)].id : std::string_view{};
    arrangement.column = isColumn(column) ? std::optional{static_cast<std::size_t>(column)} : std::nullopt;
    arrangement.direction = order == Qt::AscendingOrder ? SortDirection::Ascending : SortDirection::Descending;
    if (arrangement != m_arrangement)
        arrange(std::move(arrangement));
}

void TableModel::arrange(Arrangement arrangement)
{
    m_arrangement = std::move(arrangement);
    if (!m_table)
        return;
    const bool wasArranging = isArranging();
    m_arranging.reset();
    if (m_arrangement.isPlain() || m_table->rowCount() <= mostRowsAtOnce) {
        NoProgress progress;
        show(*arrangedRows(*m_table, m_arrangement, progress));
    } else {
        m_arranging.start([table = m_table, wanted = m_arrangement](Progress& progress) {
            return outcomeOf(arrangedRows(*table, wanted, progress));
        });
    }
    if (wasArranging != isArranging())
        Q_EMIT arrangingChanged(isArranging());
}

void TableModel::show(RowOrder rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size()) {
        permute(std::move(rows));
        return;
    }
    beginResetModel();
    m_cache.clear();
    m_rows = std::move(rows);
    endResetModel();
}

void TableModel::permute(RowOrder rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    if (!before.isEmpty()) {
        constexpr std::uint32_t gone = std::numeric_limits<std::uint32_t>::max();
        std::vector<std::uint32_t> places(m_table->rowCount(), gone);
        for (std::size_t i = 0; i < rows.size(); ++i)
            places[rows[i]] = static_cast<std::uint32_t>(i);
        after.reserve(before.size());
        for (const QModelIndex& old : before) {
            const std::uint32_t place = places[m_rows[static_cast<std::size_t>(old.row())]];
            after.append(place == gone ? QModelIndex{} : createIndex(static_cast<int>(place), old.column()));
        }
    }
    m_cache.clear();
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

std::vector<std::size_t> TableModel::copiedColumns(int column) const
{
    return {static_cast<std::size_t>(column)};
}

QString TableModel::copiedTitle(std::size_t tableColumn) const
{
    return columnTitle(m_table->columns()[tableColumn].id);
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->columns().size());
}

std::span<const Cell> TableModel::cellsOf(int row) const
{
    return m_cache.row(*m_table, m_rows, static_cast<std::size_t>(row));
}

QString TableModel::textOf(const Cell& cell, std::size_t column) const
{
    return displayText(cell, m_table->columns()[column].type, *m_zone, m_locale);
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::TextAlignmentRole) {
        const bool right = isRightAligned(m_table->columns()[column].type);
        return ((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter).toInt();
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    const Cell& cell = cellsOf(index.row())[column];
    const bool nothing = std::holds_alternative<std::monostate>(cell);
    if (role == SortRole)
        return sortValue(cell);
    if (role == Qt::AccessibleTextRole && nothing)
        return tr("none"); // a dash is not read out
    if (role == Qt::ToolTipRole && !std::holds_alternative<std::string_view>(cell))
        return {}; // only text is cut where the column is narrow
    const QString text = textOf(cell, column);
    return role == Qt::ToolTipRole ? asWrappedToolTip(text) : text;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !isColumn(section))
        return {};
    const TableColumn& column = m_table->columns()[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(column.id);
    case ColumnIdRole:
        return toText(column.id);
    case Qt::ToolTipRole:
        return asToolTip(columnHelp(column.id));
    case Qt::AccessibleDescriptionRole:
        return columnHelp(column.id);
    case Qt::TextAlignmentRole:
        return ((isRightAligned(column.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter).toInt();
    case Qt::InitialSortOrderRole: // of numbers one looks for the greatest
        return isRightAligned(column.type) ? Qt::DescendingOrder : Qt::AscendingOrder;
    default:
        return {};
    }
}

} // namespace footfall::desktop
