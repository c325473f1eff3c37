// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/table/copied_text.h"
#include "app/desktop/common/table/fitted_columns.h"
#include "app/desktop/common/table/table_model.h"
#include "app/desktop/workspace/background_task.h"

#include <QTableView>

namespace footfall::desktop {

class RememberedColumns;
class TableHeader;
struct ColumnHabits;

/// A table to look at, sort, and copy from, by mouse or keyboard alone; whole rows are selected. Its columns are as
/// wide as it is.
class TableView : public QTableView
{
    Q_OBJECT

public:
    enum class Titles { With, Without };

    /// `name` is what assistive technology calls the table, `key` what the settings call it. The model is not owned.
    TableView(TableModel& model, const QString& name, const QString& key, QWidget* parent = nullptr);

    /// What stands in place of the rows where there are none.
    void setEmptyText(const QString& text);
    /// How many lines of text a row has room for.
    void setLinesPerRow(double lines);
    /// What is usual of the columns; the analyst's own wishes go before it.
    void setHabits(const ColumnHabits& habits);

    /// The model's rows that are selected, ascending.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Selects these rows and nothing else, without moving the current cell.
    void selectRows(const std::vector<int>& ascending);

    /// The rows and columns that are shown, in the order in which they stand; null where there is no table.
    [[nodiscard]] std::shared_ptr<const Table> shownPart() const;

    /// Puts the selected rows on the clipboard, in the visible columns; nothing happens if there are none.
    void copySelection(Titles titles = Titles::With);
    /// Puts all shown rows on the clipboard.
    void copyAll();

    void keyboardSearch(const QString& search) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /// A double click or Enter on a row.
    void rowChosen(int row);
    /// So many rows are on the clipboard now.
    void copied(int rows);
    /// There was not the memory for what was to be copied; the clipboard is as it was.
    void copyFailed();
    /// The rows have another height, or there are others.
    void laidOut();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fillHeader();
    void markSortedColumn();
    void connectColumns();
    void adapt();
    void fitRows();
    void columnResized(int column, int before, int now);
    void placeSized();
    [[nodiscard]] std::vector<std::size_t> shownColumns() const;
    template <class Copy>
    void tryTo(Copy copy);
    void copy(RowOrder rows, Titles titles);
    void toClipboard(const CopiedText& text);

    TableModel& m_model;
    TableHeader* m_header;
    RememberedColumns* m_columns;
    FittedColumns m_fitted;
    QString m_emptyText;
    double m_linesPerRow = 1;
    int m_sizedColumn = -1; ///< by the mouse, which may still move
    int m_rowsCopied = 0;
    BackgroundTask<CopiedText> m_copying; ///< last, so that it ends before what it calls
};

} // namespace footfall::desktop
