// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/table/arrangement.h"
#include "app/desktop/common/table/column_habits.h"
#include "app/desktop/common/table/totals_row.h"
#include "app/desktop/workspace/answer.h"
#include "app/desktop/workspace/background_task.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace footfall::desktop {

class FilterBox;
class ListTitle;
class TableModel;
class TableView;

/// Which part of a list is to be saved.
enum class ListPart {
    Shown, ///< the rows that the filter left, in the order and the columns of the screen
    Whole,
};

/// The list behind a number: what it is of, a filter box, how many rows there are, the table, and what its counts add
/// up to. The list is made in the background, filtered and in its order, and only while it is seen.
class ListPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY(ListPanel)

public:
    /// The texts that differ from list to list.
    struct Words
    {
        QString name;     ///< of the table
        QString key;      ///< of the table, in the settings
        QString filter;   ///< what the filter box is called
        QString greyed;   ///< in the filter box while it is empty
        QString filtered; ///< what the filter looks at: "an id or a page"
        ColumnHabits columns;
        TotalsRow::Words totals;
    };
    /// Gives the whole list; called on another thread: holds all that it needs.
    using Make = std::function<Result<std::shared_ptr<const Table>>()>;

    /// The model is not owned.
    ListPanel(TableModel& model, const Words& words, QWidget* parent = nullptr);
    ~ListPanel() override = default;

    /// What is to be seen from now on. What was seen before stays until it is made.
    void ask(std::shared_ptr<const Answer> answer, Make make);
    /// What stands in place of rows in a list that has none.
    void setEmptyText(const QString& text);
    /// Puts the cursor into the filter box.
    void startFiltering();
    /// Shows all rows again.
    void clearFilter();
    /// What the list is of: the first words, then the rest.
    void setTitle(const QString& strong, const QString& rest);
    /// Puts a control before the title.
    void addControl(QWidget* control);

    [[nodiscard]] TableView& table() { return *m_table; }
    [[nodiscard]] const TableView& table() const { return *m_table; }
    /// Whether what is seen is what was asked for.
    [[nodiscard]] bool isUpToDate() const { return !m_wanted; }
    /// What the list that is seen was made of; null while there is none.
    [[nodiscard]] const std::shared_ptr<const Answer>& shownAnswer() const { return m_shown; }

Q_SIGNALS:
    /// Another list is seen now.
    void listShown();
    void exportAsked(footfall::desktop::ListPart part);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Wanted
    {
        std::shared_ptr<const Answer> answer;
        Make make;
    };
    /// A list with the rows that the filter leaves, found where it is made, so that it is never seen without its
    /// filter or out of order.
    struct Made
    {
        std::shared_ptr<const Table> table;
        AskedOrder order;
        Arranged rows;
        std::shared_ptr<const TableSums> whole;
    };

    void layOut(const Words& words);
    void makeExport();
    static Outcome<Made> makeList(const Make& make, const AskedOrder& order, Progress& progress);
    void start(Make make);
    void show(Made made);
    void showFailure(const Error& error);
    template <class Change>
    void letGoAfter(Change change);
    void showCount();
    void reserveForCount();
    void showEmptyText();

    TableModel& m_model;
    TableView* m_table;
    ListTitle* m_title;
    FilterBox* m_filter;
    QLabel* m_count;
    QPushButton* m_export;
    QHBoxLayout* m_head = nullptr;
    QString m_filtered; ///< what the filter looks at
    QString m_emptyText;
    QString m_failure;
    std::shared_ptr<const Answer> m_shown;
    std::optional<Wanted> m_wanted; ///< and not seen yet
    BackgroundTask<Made> m_making;  ///< last, so that it ends before what it calls
};

} // namespace footfall::desktop
