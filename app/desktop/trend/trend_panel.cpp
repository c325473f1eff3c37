// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_panel.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/trend/range_strip.h"
#include "app/desktop/trend/trend_image.h"
#include "app/desktop/trend/trend_legend.h"
#include "app/desktop/trend/trend_table_model.h"
#include "app/desktop/trend/trend_text.h"
#include "app/desktop/trend/trend_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace footfall::desktop {

namespace {

QTableView* makeTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* const table = new QTableView{parent};
    table->setModel(model);
    table->setAccessibleName(TrendPanel::tr("Trend as a table"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false); // Tab leads out of the table
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(false);
    return table;
}

} // namespace

TrendPanel::TrendPanel(QWidget* parent)
    : QWidget{parent},
      m_legend{new TrendLegend{this}},
      m_view{new TrendView{this}},
      m_strip{new RangeStrip{this}},
      m_model{new TrendTableModel{this}},
      m_table{makeTable(m_model, this)},
      m_range{new PlainLabel{this}},
      m_outside{new PlainLabel{this}},
      m_reset{new QPushButton{tr("Reset zoom"), this}},
      m_asTable{new QPushButton{tr("Show as table"), this}}
{
    m_asTable->setCheckable(true);
    for (QLabel* label : {m_range, m_outside}) {
        label->setWordWrap(true);
    }
    layOut();
    connectParts();
    takeColours();
    showAnswer(nullptr);
}

void TrendPanel::layOut()
{
    auto* const picture = new QWidget{this};
    auto* const column = new QVBoxLayout{picture};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_view, 1);
    column->addWidget(m_strip);

    m_pages = new QStackedWidget{this};
    m_pages->addWidget(picture);
    m_pages->addWidget(m_table);

    auto* const head = new QHBoxLayout;
    head->addWidget(m_legend, 1);
    head->addWidget(m_reset);
    head->addWidget(m_asTable);

    auto* const all = new QVBoxLayout{this};
    all->setContentsMargins(6, 4, 6, 4);
    all->setSpacing(2);
    all->addLayout(head);
    all->addWidget(m_pages, 1);
    all->addWidget(m_range);
    all->addWidget(m_outside);
}

void TrendPanel::connectParts()
{
    connect(m_view, &TrendView::dayChosen, this, &TrendPanel::dayChosen);
    connect(m_view, &TrendView::shownChanged, this, &TrendPanel::showRange);
    connect(m_legend, &TrendLegend::partToggled, m_view, &TrendView::setPartShown);
    connect(m_strip, &RangeStrip::shownChosen, m_view, &TrendView::setShown);
    connect(m_reset, &QPushButton::clicked, m_view, [this] { m_view->setShown(m_view->opening()); });
    connect(m_asTable, &QPushButton::toggled, this, &TrendPanel::showTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && m_answer)
            Q_EMIT dayChosen(m_view->picture().days.day(static_cast<std::size_t>(index.row())));
    });
}

void TrendPanel::showAnswer(const std::shared_ptr<const Answer>& answer)
{
    const auto before = std::exchange(m_answer, ofDays(answer));
    const DayPair pair = m_answer ? m_answer->figures.days : DayPair{};
    if (before && m_answer && before->view == m_answer->view) {
        m_view->setPair(pair);
    } else {
        TrendDays days{m_answer ? m_answer->view : nullptr};
        const TrendPicture& picture = m_view->picture();
        // another definition, or reading again, is no reason to look elsewhere
        const auto zoomed =
            picture.shown == m_view->opening() ? std::nullopt : days.sameDays(picture.days, picture.shown);
        m_strip->setDays(days);
        m_strip->setVisible(days.size() > mostColumns || days.dense().count < days.size());
        {
            const QSignalBlocker quiet{m_table->selectionModel()}; // new rows are nobody's choice
            m_model->setDays(days);
        }
        m_view->setDays(std::move(days), pair);
        if (zoomed) {
            m_view->setShown(*zoomed);
            m_view->setPair(pair); // day X may be elsewhere by now
        }
    }
    selectDayInTable();
}

void TrendPanel::selectDayInTable()
{
    if (!m_asTable->isChecked() || !m_answer)
        return;
    const auto row = m_view->picture().days.columnOf(m_answer->figures.days.x);
    if (!row || m_table->currentIndex().row() == static_cast<int>(*row))
        return;
    const QModelIndex index = m_model->index(static_cast<int>(*row), 0);
    const QSignalBlocker quiet{m_table->selectionModel()}; // already chosen
    m_table->setCurrentIndex(index);
    m_table->viewport()->update();
}

void TrendPanel::showRange()
{
    const TrendPicture& picture = m_view->picture();
    m_strip->setShown(picture.shown);
    const QString days = shownText(picture.days, picture.shown);
    m_range->setText(days.isEmpty() ? days
                                    : tr("%1, each day against %2 · solid frame: day X, dashed: compared day")
                                          .arg(days, comparedText(picture.days)));
    const QString outside = outsideText(picture.days, picture.shown);
    m_outside->setText(outside);
    m_outside->setVisible(!outside.isEmpty());
    m_reset->setEnabled(picture.shown != m_view->opening());
}

void TrendPanel::showTable(bool shown)
{
    m_pages->setCurrentIndex(shown ? 1 : 0);
    m_legend->setEnabled(!shown);
    if (shown) {
        m_table->resizeColumnsToContents();
        selectDayInTable();
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    }
}

QImage TrendPanel::renderImage(QSize size, double scale) const
{
    return trendImage(*m_view, size, scale);
}

void TrendPanel::takeColours()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette(), QPalette::Window));
    m_range->setPalette(quiet);
}

void TrendPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

} // namespace footfall::desktop
