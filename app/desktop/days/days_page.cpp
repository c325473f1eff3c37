// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/days/days_page.h"

#include "app/desktop/common/table/day_habits.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/days/day_delegate.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

namespace footfall::desktop {

DaysPage::DaysPage(QWidget* parent)
    : QWidget{parent},
      m_table{new TableView{m_model, tr("Days"), QStringLiteral("days"), this}}
{
    m_table->setEmptyText(tr("No day has events."));
    m_table->setItemDelegate(new DayDelegate{m_table});
    m_table->setHabits(dayHabits());
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_table);

    connect(&m_model, &QAbstractItemModel::modelReset, this, &DaysPage::spanFoldedRows);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &DaysPage::spanFoldedRows);
    connect(m_table, &TableView::laidOut, this, &DaysPage::scrollToDayX);
    connect(m_table, &TableView::rowChosen, this, &DaysPage::chooseSelected);
    connect(m_table, &QAbstractItemView::clicked, this, &DaysPage::chooseSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (QGuiApplication::mouseButtons() == Qt::NoButton) // else a drag may go on to select several days to copy
            chooseSelected();
    });
}

void DaysPage::showAnswer(std::shared_ptr<const Answer> answer)
{
    const QScopedValueRollback restoring{m_restoring, true};
    const std::shared_ptr<const Answer> before = std::exchange(m_answer, std::move(answer));
    if (!before || before->view != m_answer->view)
        showView(m_answer->view);
    const DayPair days = m_answer->figures.days;
    m_model.setMarks(days);
    if (!before || before->view != m_answer->view || before->figures.days.x != days.x) {
        selectDayX();
        scrollToDayX();
    }
}

/// The selection goes with day X, unless several days are selected to be copied.
void DaysPage::selectDayX()
{
    const int row = m_model.rowOf(m_answer->figures.days.x);
    if (row < 0 || m_table->selectedRows().size() > 1)
        return;
    const int column = m_table->currentIndex().isValid() ? m_table->currentIndex().column() : 0;
    m_table->setAutoScroll(false); // to where it is seen between its neighbours is another step
    m_table->selectionModel()->setCurrentIndex(m_model.index(row, column), QItemSelectionModel::NoUpdate);
    m_table->selectRows({row});
    m_table->setAutoScroll(true);
}

/// Its row is seen in whole, whatever room the table has.
void DaysPage::scrollToDayX()
{
    const int row = m_answer ? m_model.rowOf(m_answer->figures.days.x) : -1;
    if (row < 0)
        return;
    const QModelIndex index = m_model.index(row, m_table->horizontalHeader()->logicalIndex(0));
    const QRect place = m_table->visualRect(index);
    if (place.top() < 0 || place.bottom() >= m_table->viewport()->height())
        m_table->scrollTo(index, QAbstractItemView::PositionAtCenter); // between its neighbours
}

void DaysPage::showView(std::shared_ptr<const View> view)
{
    std::vector<Day> selected;
    for (const int row : m_table->selectedRows())
        selected.push_back(m_model.dayAt(row));
    const QModelIndex current = m_table->currentIndex();
    const std::optional<Day> currentDay =
        current.isValid() ? std::optional{m_model.dayAt(current.row())} : std::nullopt;
    const int scrolled = m_table->verticalScrollBar()->value();

    m_model.setView(std::move(view));

    if (const int row = currentDay ? m_model.rowOf(*currentDay) : -1; row >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model.index(row, current.column()), QItemSelectionModel::NoUpdate);
    std::vector<int> rows;
    for (const Day day : selected) {
        if (const int row = m_model.rowOf(day); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    m_table->selectRows(rows);
    m_table->verticalScrollBar()->setValue(scrolled);
}

void DaysPage::spanFoldedRows()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isFolded(row))
            m_table->setSpan(row, 0, 1, m_model.columnCount());
    }
}

void DaysPage::chooseSelected()
{
    if (m_restoring || !m_answer)
        return;
    const std::vector<int> rows = m_table->selectedRows();
    if (rows.size() != 1 || m_model.isFolded(rows.front()))
        return;
    if (const Day day = m_model.dayAt(rows.front()); day != m_answer->figures.days.x)
        Q_EMIT dayChosen(day);
}

} // namespace footfall::desktop
