// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/table/arrangement.h"
#include "app/desktop/common/table/row_cache.h"
#include "app/desktop/workspace/background_task.h"
#include "core/report/table.h"
#include "core/study/zone_offsets.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <memory>
#include <string>

namespace footfall::desktop {

/// Shows any of core's tables, with titles by column id, filtered and sorted by its typed values. Small tables are
/// arranged at once; of large ones the former order stays until another thread has found the new one.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< a value that sorts as the cell does
        ColumnIdRole,            ///< of a header: the column's id
        BarRole,                 ///< of a count: its share of the greatest in its column; nothing without sums
        KeepEndRole,             ///< whether a text that is too long is told from others by its end
        FirstFreeRole,
    };
    /// Tables with more rows are arranged on another thread.
    static constexpr std::size_t mostRowsAtOnce = 5000;

    explicit TableModel(QObject* parent = nullptr);

    /// Shows another table, in the order and with the filter that hold; ordered by the column of the same id, if it
    /// has one. A large one is seen as it is until another thread has found the order.
    void setTable(std::shared_ptr<const Table> table, std::shared_ptr<const ZoneOffsets> zone);
    /// Shows another table whose rows are known already: those that askedOrder() leaves, in its order. `whole`: the
    /// sums of all its rows, where bars and totals are to be shown.
    void setTable(std::shared_ptr<const Table> table, std::shared_ptr<const ZoneOffsets> zone, Arranged rows,
                  std::shared_ptr<const TableSums> whole);
    /// The filter and the order that hold for whatever table is shown.
    [[nodiscard]] AskedOrder askedOrder() const;
    /// Shows no table, and holds none; the order and the filter are kept for the next.
    void clear();
    /// Shows only rows with a text that contains this; empty: all.
    void setFilter(const QString& text);
    /// By a column, or as the table has its rows for -1.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// By the column of an id, in this table and each that follows.
    void sortBy(const QString& columnId, Qt::SortOrder order);
    /// The column that the rows are ordered by, -1 for the table's own order.
    [[nodiscard]] int sortedColumn() const;
    [[nodiscard]] Qt::SortOrder sortedOrder() const;
    [[nodiscard]] bool isFiltered() const { return !m_arrangement.filter.empty(); }
    /// Whether another thread still looks for the order and filter last asked for.
    [[nodiscard]] bool isArranging() const { return m_arranging.isRunning(); }

    /// Null before the first setTable() and after clear().
    [[nodiscard]] const std::shared_ptr<const Table>& table() const { return m_table; }
    [[nodiscard]] const std::shared_ptr<const ZoneOffsets>& zone() const { return m_zone; }
    /// The table's row for each of the model's.
    [[nodiscard]] const RowOrder& rows() const { return m_rows; }
    /// Of the rows that are shown; null where there are no sums.
    [[nodiscard]] const TableSums* totals() const { return m_totals ? &*m_totals : nullptr; }
    /// Whether all rows of the table are known to have the same in a column.
    [[nodiscard]] bool isSameInEachRow(int column) const;
    /// Whether the column holds text, which may be long.
    [[nodiscard]] bool isText(int column) const;
    /// The table's columns that a copy of this column consists of.
    [[nodiscard]] virtual std::vector<std::size_t> copiedColumns(int column) const;
    /// What a copy calls a column of the table.
    [[nodiscard]] virtual QString copiedTitle(std::size_t tableColumn) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void arrangingChanged(bool arranging);

protected:
    /// The row's cells, of all columns of the table; good until the next call.
    [[nodiscard]] std::span<const Cell> cellsOf(int row) const;
    /// As it is shown.
    [[nodiscard]] virtual QString textOf(const Cell& cell, int row, std::size_t column) const;
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

private:
    [[nodiscard]] bool isColumn(int column) const { return column >= 0 && column < columnCount(); }
    void arrange(Arrangement arrangement);
    void show(Arranged arranged);
    void permute(RowOrder rows);
    [[nodiscard]] QString wholeTextOf(const Cell& cell, std::size_t column) const;
    [[nodiscard]] QVariant barOf(const Cell& cell, std::size_t column) const;

    std::shared_ptr<const Table> m_table;
    std::shared_ptr<const ZoneOffsets> m_zone;
    RowOrder m_rows;
    std::shared_ptr<const TableSums> m_whole; ///< of all rows; null where nobody wants sums
    std::optional<TableSums> m_totals;        ///< of those that are shown
    Arrangement m_arrangement;
    std::string m_sortedId; ///< of the arrangement's column; kept while no table has it
    QLocale m_locale;
    mutable RowCache m_cache;
    BackgroundTask<Arranged> m_arranging; ///< last, so that it ends before what it calls
};

} // namespace footfall::desktop
