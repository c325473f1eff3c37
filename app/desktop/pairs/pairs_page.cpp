// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pairs/pairs_page.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/list/list_title.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/common/table/day_habits.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pairs/two_line_delegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <initializer_list>

namespace footfall::desktop {

namespace {

constexpr int narrowPage = 860; // length of the layout
constexpr int usualWeeks = 4;
constexpr int mostWeeks = 52;
constexpr int roomAround = 8;
constexpr double linesPerRow = 1.85; // the second is a little smaller

} // namespace

PairsPage::PairsPage(QWidget* parent)
    : QWidget{parent},
      m_table{new TableView{m_model, tr("Compare pairs"), QStringLiteral("pairs"), this}},
      m_addCurrent{new QPushButton{tr("Add &current pair"), this}},
      m_remove{new QPushButton{tr("&Remove"), this}},
      m_useAsBase{new QPushButton{tr("Use as &base"), this}},
      m_weeks{new QSpinBox{this}},
      m_addWeeks{new QPushButton{tr("Add weeks"), this}},
      m_weeksLabel{new PlainLabel{tr("&Same weekday, the last"), this}},
      m_title{new ListTitle{this}}
{
    m_addCurrent->setObjectName(QStringLiteral("addCurrentPair"));
    m_table->setEmptyText(tr("Add pairs of days to see their figures beside each other."));
    m_table->setItemDelegate(new TwoLineDelegate{m_table});
    m_table->setLinesPerRow(linesPerRow);
    m_table->setHabits(dayHabits());
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeControls());
    layout->addWidget(m_table);

    connect(m_addCurrent, &QPushButton::clicked, this, &PairsPage::addCurrent);
    connect(m_addWeeks, &QPushButton::clicked, this, &PairsPage::addWeeks);
    connect(m_remove, &QPushButton::clicked, this, &PairsPage::removeSelected);
    connect(m_useAsBase, &QPushButton::clicked, this, &PairsPage::useAsBase);
    connect(m_table, &TableView::rowChosen, this, [this](int row) { Q_EMIT daysChosen(m_model.pairAt(row)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PairsPage::updateButtons);
    updateButtons();
}

QWidget* PairsPage::makeControls()
{
    m_weeks->setRange(1, mostWeeks);
    m_weeks->setValue(usualWeeks);
    m_weeks->setSuffix(tr(" weeks"));
    m_weeksLabel->setBuddy(m_weeks);
    m_weeks->setAccessibleName(tr("Same weekday, the last"));
    m_weeks->setToolTip(tr("How many weeks back; weeks without events on one of the two days are left out"));
    m_title->setObjectName(QStringLiteral("pairsMessage"));
    say({});

    auto* const controls = new QWidget{this};
    auto* const layout = new QHBoxLayout{controls};
    layout->setContentsMargins(roomAround, roomAround / 2, roomAround, roomAround / 2);
    layout->setSpacing(roomAround);
    layout->addWidget(m_title, 1);
    for (QWidget* const part :
         std::initializer_list<QWidget*>{m_addCurrent, m_remove, m_useAsBase, m_weeksLabel, m_weeks, m_addWeeks})
        layout->addWidget(part);
    return controls;
}

/// The label of the weeks is what there can be done without: its words are the field's name and in its tool tip.
void PairsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_weeksLabel->setVisible(width() >= scaledToFont(*this, narrowPage));
}

void PairsPage::say(const QString& message)
{
    m_title->setTitle(tr("Compare pairs"), message);
}

void PairsPage::showAnswer(std::shared_ptr<const Answer> answer)
{
    const bool otherView = !m_answer || m_answer->view != answer->view;
    m_answer = std::move(answer);
    explainChanges();
    if (otherView) {
        const std::vector<DayPair> selected = selectedPairs();
        showList();
        select(selected);
        Q_EMIT pairsChanged();
    }
    updateButtons();
}

void PairsPage::addCurrent()
{
    const DayPair current = m_answer->figures.days;
    m_list.add(current);
    listChanged({current});
}

void PairsPage::addWeeks()
{
    const DayPair current = m_answer->figures.days;
    const std::vector<DayPair> weeks = sameWeekdays(m_answer->overview(), current, m_weeks->value());
    if (weeks.empty()) {
        say(tr("No earlier week has events on both days."));
        return;
    }
    m_list.add(current);
    for (const DayPair week : weeks)
        m_list.add(week);
    if (!m_list.isBaseChosen()) // so that the current pair's changes are those that its cards show
        m_list.setBase(weeks.front());
    listChanged({});
}

void PairsPage::removeSelected()
{
    const int row = m_table->selectedRows().front();
    for (const DayPair pair : selectedPairs())
        m_list.remove(pair);
    listChanged({});
    if (m_model.rowCount() > 0) { // so that the next one can be removed without a look for it
        const int next = std::min(row, m_model.rowCount() - 1);
        select({m_model.pairAt(next)});
    }
}

void PairsPage::useAsBase()
{
    const DayPair base = selectedPairs().front();
    m_list.setBase(base);
    listChanged({base});
}

void PairsPage::listChanged(const std::vector<DayPair>& toSelect)
{
    explainChanges();
    showList();
    select(toSelect);
    updateButtons();
    Q_EMIT pairsChanged();
}

void PairsPage::showList()
{
    const Result<std::vector<DayFigures>> figures =
        m_answer->source().figures(shownPairs(), {}); // of few pairs: at once
    if (figures)
        m_model.showPairs(m_answer->overview(), figures.value(), m_answer->hasDays() ? m_list.base() : std::nullopt);
    else { // none rather than those of another answer
        m_model.showPairs(m_answer->overview(), {}, std::nullopt);
        say(failureText(figures.error()));
    }
}

/// Without an event there are no figures of any pair; the list is kept for the next file.
std::vector<DayPair> PairsPage::shownPairs() const
{
    return ofDays(m_answer) ? m_list.pairs() : std::vector<DayPair>{};
}

void PairsPage::select(const std::vector<DayPair>& pairs)
{
    std::vector<int> rows;
    for (const DayPair pair : pairs) {
        if (const int row = m_model.rowOf(pair); row >= 0)
            rows.push_back(row);
    }
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    m_table->selectionModel()->setCurrentIndex(m_model.index(rows.front(), 0), QItemSelectionModel::NoUpdate);
    m_table->selectRows(rows);
}

/// Which way the changes go: each row's, not the base's.
void PairsPage::explainChanges()
{
    if (!m_list.base() || shownPairs().size() < 2) {
        say({});
        return;
    }
    const DayPair base = m_list.pairs()[*m_list.base()];
    say(tr("Below each figure: its change from %1, the base").arg(dayText(base.x)));
}

std::vector<DayPair> PairsPage::selectedPairs() const
{
    std::vector<DayPair> pairs;
    for (const int row : m_table->selectedRows())
        pairs.push_back(m_model.pairAt(row));
    return pairs;
}

void PairsPage::updateButtons()
{
    const std::size_t selected = m_table->selectedRows().size();
    const bool canAdd = m_answer && m_answer->hasDays() && !m_list.isFull();
    m_addCurrent->setEnabled(canAdd && !m_list.contains(m_answer->figures.days));
    m_addWeeks->setEnabled(canAdd);
    m_weeks->setEnabled(canAdd);
    m_remove->setEnabled(selected > 0);
    m_useAsBase->setEnabled(selected == 1);
    if (m_list.isFull())
        say(tr("No more than %1 pairs at once.").arg(PairList::mostPairs));
}

} // namespace footfall::desktop
