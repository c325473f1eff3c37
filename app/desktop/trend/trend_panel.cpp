// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_panel.h"

#include "app/desktop/common/scaled.h"
#include "app/desktop/trend/quiet_label.h"
#include "app/desktop/trend/range_strip.h"
#include "app/desktop/trend/trend_head.h"
#include "app/desktop/trend/trend_image.h"
#include "app/desktop/trend/trend_legend.h"
#include "app/desktop/trend/trend_table_model.h"
#include "app/desktop/trend/trend_text.h"
#include "app/desktop/trend/trend_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace footfall::desktop {

namespace {

// pixels at the usual size of text
constexpr int margin = 8;
constexpr int narrowMargin = 4;  // above and below
constexpr int captionFrom = 280; // of the panel's height; below, the bars need the room

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
      m_head{new TrendHead{this}},
      m_view{new TrendView{this}},
      m_strip{new RangeStrip{this}},
      m_model{new TrendTableModel{this}},
      m_table{makeTable(m_model, this)},
      m_caption{new QuietLabel{LabelStyle::Caption, this}}
{
    setBackgroundRole(QPalette::Base); // as the picture has it
    setAutoFillBackground(true);
    makePages();
    connectParts();
    showAnswer(nullptr);
}

void TrendPanel::makePages()
{
    auto* const picture = new QWidget{this};
    auto* const column = new QVBoxLayout{picture};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_view, 1);
    column->addWidget(m_strip);

    m_pages = new QStackedWidget{this};
    m_pages->addWidget(picture);
    m_pages->addWidget(m_table);
}

QSize TrendPanel::sizeHint() const
{
    return {scaledToFont(*this, 660), scaledToFont(*this, 367)};
}

QSize TrendPanel::minimumSizeHint() const
{
    return {m_head->minimumSizeHint().width() + 2 * scaledToFont(*this, margin), scaledToFont(*this, 150)};
}

void TrendPanel::layOut()
{
    const int side = scaledToFont(*this, margin);
    const int edge = scaledToFont(*this, narrowMargin);
    const QRect inside = rect().adjusted(side, edge, -side, -edge);
    const int head = m_head->sizeHint().height();
    m_head->setGeometry(inside.left(), inside.top(), inside.width(), head);
    // what lies outside is said wherever there is something
    const bool hasCaption = m_hasStrays || height() >= scaledToFont(*this, captionFrom);
    const int caption = hasCaption ? m_caption->sizeHint().height() : 0;
    m_caption->setVisible(hasCaption);
    m_caption->setGeometry(inside.left(), inside.bottom() + 1 - caption, inside.width(), caption);
    const int between = edge / 2;
    const int top = inside.top() + head + between;
    const int bottom = inside.bottom() + 1 - (hasCaption ? caption + between : 0);
    m_pages->setGeometry(inside.left(), top, inside.width(), bottom - top);
}

void TrendPanel::connectParts()
{
    connect(m_view, &TrendView::dayChosen, this, &TrendPanel::dayChosen);
    connect(m_view, &TrendView::shownChanged, this, &TrendPanel::showRange);
    connect(&m_head->legend(), &TrendLegend::partToggled, m_view, &TrendView::setPartShown);
    connect(m_strip, &RangeStrip::shownChosen, m_view, &TrendView::setShown);
    connect(&m_head->reset(), &QToolButton::clicked, m_view, [this] { m_view->setShown(m_view->opening()); });
    connect(&m_head->asTable(), &QToolButton::toggled, this, &TrendPanel::showTable);
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
        m_hasStrays = days.dense().count < days.size();
        m_strip->setVisible(days.size() > mostColumns || m_hasStrays);
        m_head->setDays(days);
        {
            const QSignalBlocker quiet{m_table->selectionModel()}; // new rows are nobody's choice
            m_model->setDays(days);
        }
        m_view->setDays(std::move(days), pair);
        if (zoomed) {
            m_view->setShown(*zoomed);
            m_view->setPair(pair); // day X may be elsewhere by now
        }
        layOut();
    }
    m_head->showDay(m_view->picture().days, pair.x);
    selectDayInTable();
}

void TrendPanel::selectDayInTable()
{
    if (!m_head->asTable().isChecked() || !m_answer)
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
    m_caption->setLine(captionText(picture.days, picture.shown));
    m_head->reset().setEnabled(picture.shown != m_view->opening());
}

void TrendPanel::showTable(bool shown)
{
    m_pages->setCurrentIndex(shown ? 1 : 0);
    m_head->legend().setEnabled(!shown);
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

void TrendPanel::setHeadRoom(int pixels)
{
    m_head->setHeadRoom(pixels);
    updateGeometry();
}

void TrendPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void TrendPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

} // namespace footfall::desktop
