// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/table/column_habits.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <optional>

QT_BEGIN_NAMESPACE
class QHeaderView;
class QMenu;
QT_END_NAMESPACE

namespace footfall::desktop {

class TableModel;

/// What the analyst wants of a table's columns: which are seen, chosen in a menu, how wide they are and in which order
/// they stand, by the mouse, and which one orders the rows. Remembered by the columns' ids, and only what differs from
/// the table's habits.
class RememberedColumns final : public QObject
{
    Q_OBJECT

public:
    /// An order of rows that was chosen.
    struct RowsBy
    {
        QString columnId;
        Qt::SortOrder order = Qt::AscendingOrder;
    };

    /// `key` names the table in the settings; a child of the header.
    RememberedColumns(QHeaderView& header, const TableModel& model, QString key);

    void setHabits(ColumnHabits habits);
    [[nodiscard]] const ColumnHabits& habits() const { return m_habits; }

    /// Reads the settings, and puts the columns in their places; to be called when the header's model has other
    /// columns.
    void apply();
    /// Whether the column is to be seen, if there is room.
    [[nodiscard]] bool isWanted(int section) const;
    /// Nothing where the analyst did not choose one.
    [[nodiscard]] std::optional<int> width(int section) const;
    [[nodiscard]] std::optional<RowsBy> rowsBy() const;
    [[nodiscard]] QString idOf(int section) const;

    void rememberWidth(int section, int width);
    /// -1 for the table's own order.
    void rememberRowsBy(int section, Qt::SortOrder order);

    /// Adds a checkable entry for each column, that shows or hides it, and one that takes back all that was changed.
    void addTo(QMenu& menu);

Q_SIGNALS:
    /// Other columns are wanted, or other widths.
    void changed();
    /// All is as usual again, the order of the rows too.
    void wasReset();

private:
    void applyOrder();
    void rememberOrder();
    void setWanted(int section, bool wanted);
    void reset();
    void showMenu(const QPoint& position);
    [[nodiscard]] bool isUsual(int section) const;
    [[nodiscard]] QString settingsKey(const char* what) const;

    QHeaderView& m_header;
    const TableModel& m_model;
    QString m_key;
    ColumnHabits m_habits;
    QStringList m_hidden; ///< though usually seen
    QStringList m_shown;  ///< though usually hidden
    QHash<QString, int> m_widths;
    bool m_ordering = false;
};

} // namespace footfall::desktop
