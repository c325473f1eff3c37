// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/table_model.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/table/cell_display.h"
#include "app/desktop/common/table/column_titles.h"
#include "app/desktop/common/text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace footfall::desktop {

namespace {

/// Columns of pages, whose ends tell them apart.
constexpr std::array<std::string_view, 4> pageColumns{"page", "last_page", "entry_page", "exit_page"};

/// Any thread. `whole` is null where nobody wants sums.
std::optional<Arranged> arranged(const Table& table, const Arrangement& arrangement,
                                 const std::shared_ptr<const TableSums>& whole, Progress& progress)
{
    std::optional<RowOrder> rows = arrangedRows(table, arrangement, progress);
    if (!rows)
        return {};
    if (!whole)
        return Arranged{.rows = *std::move(rows)};
    std::optional<TableSums> totals =
        arrangement.filter.empty() ? std::optional{*whole} : sumsOf(table, *rows, progress);
    if (!totals)
        return {};
    return Arranged{.rows = *std::move(rows), .totals = std::move(totals)};
}

} // namespace

TableModel::TableModel(QObject* parent)
    : QAbstractTableModel{parent},
      m_zone{std::make_shared<ZoneOffsets>()},
      m_arranging{{.done =
                       [this](Arranged rows) {
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
    setTable(std::move(table), std::move(zone), {.rows = std::move(rows)}, nullptr);
    if (!atOnce)
        arrange(m_arrangement);
}

void TableModel::setTable(std::shared_ptr<const Table> table, std::shared_ptr<const ZoneOffsets> zone, Arranged rows,
                          std::shared_ptr<const TableSums> whole)
{
    beginResetModel();
    const bool wasArranging = isArranging();
    m_arranging.reset();
    m_cache.clear();
    m_arrangement = askedOrder().in(*table);
    m_table = std::move(table);
    m_zone = std::move(zone);
    m_rows = std::move(rows.rows);
    m_totals = std::move(rows.totals);
    m_whole = std::move(whole);
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
    m_totals.reset();
    m_whole.reset();
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

Qt::SortOrder TableModel::sortedOrder() const
{
    return m_arrangement.direction == SortDirection::Ascending ? Qt::AscendingOrder : Qt::DescendingOrder;
}

void TableModel::sortBy(const QString& columnId, Qt::SortOrder order)
{
    m_sortedId = columnId.toStdString();
    Arrangement arrangement = m_arrangement;
    arrangement.direction = order == Qt::AscendingOrder ? SortDirection::Ascending : SortDirection::Descending;
    if (m_table)
        arrangement.column = AskedOrder{.columnId = m_sortedId}.in(*m_table).column;
    if (arrangement != m_arrangement)
        arrange(std::move(arrangement));
}

bool TableModel::isSameInEachRow(int column) const
{
    return m_whole && isColumn(column) && m_whole->columns[static_cast<std::size_t>(column)].isSame;
}

bool TableModel::isText(int column) const
{
    if (!isColumn(column))
        return false;
    const ColumnType type = m_table->columns()[static_cast<std::size_t>(column)].type;
    return type == ColumnType::Text || type == ColumnType::User;
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
        show(*arranged(*m_table, m_arrangement, m_whole, progress));
    } else {
        m_arranging.start([table = m_table, wanted = m_arrangement, whole = m_whole](Progress& progress) {
            return outcomeOf(arranged(*table, wanted, whole, progress));
        });
    }
    if (wasArranging != isArranging())
        Q_EMIT arrangingChanged(isArranging());
}

void TableModel::show(Arranged arranged)
{
    RowOrder& rows = arranged.rows;
    m_totals = std::move(arranged.totals);
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

QString TableModel::textOf(const Cell& cell, int /*row*/, std::size_t column) const
{
    return wholeTextOf(cell, column);
}

QString TableModel::wholeTextOf(const Cell& cell, std::size_t column) const
{
    return displayText(cell, m_table->columns()[column].type, *m_zone, m_locale);
}

QVariant TableModel::barOf(const Cell& cell, std::size_t column) const
{
    const auto* const count = std::get_if<std::uint64_t>(&cell);
    if (!m_whole || count == nullptr || m_table->columns()[column].type != ColumnType::Count)
        return {};
    const std::uint64_t greatest = m_whole->columns[column].greatest;
    return greatest == 0 ? 0.0 : static_cast<double>(*count) / static_cast<double>(greatest);
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
    if (role == KeepEndRole)
        return std::find(pageColumns.begin(), pageColumns.end(), m_table->columns()[column].id) != pageColumns.end();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole && role != SortRole &&
        role != BarRole)
        return {};
    const Cell& cell = cellsOf(index.row())[column];
    const bool nothing = std::holds_alternative<std::monostate>(cell);
    // a text may be cut where the column is narrow, a time is shown without what stands elsewhere
    const bool isInWhole = !std::holds_alternative<std::string_view>(cell) && !std::holds_alternative<Instant>(cell);
    if (role == Qt::ToolTipRole && isInWhole)
        return {};
    switch (role) {
    case SortRole:
        return sortValue(cell);
    case BarRole:
        return barOf(cell, column);
    case Qt::AccessibleTextRole:
        return nothing ? tr("none") : textOf(cell, index.row(), column); // a dash is not read out
    case Qt::ToolTipRole:
        return asWrappedToolTip(wholeTextOf(cell, column));
    default:
        return textOf(cell, index.row(), column);
    }
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
    case Qt::ToolTipRole: // the title may be cut
        return asToolTip(
            QStringLiteral("%1: %2").arg(headerData(section, orientation, Qt::DisplayRole).toString(),
                                         headerData(section, orientation, Qt::AccessibleDescriptionRole).toString()));
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
