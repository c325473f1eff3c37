// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/list/list_panel.h"

#include "app/desktop/common/icons.h"
#include "app/desktop/common/list/filter_box.h"
#include "app/desktop/common/list/list_title.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/common/text.h"
#include "app/wording/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace footfall::desktop {

namespace {

constexpr int roomAround = 8;
constexpr const char* widestCount = "88,888 of 88,888"; // of greater ones the tool tip has all

} // namespace

ListPanel::ListPanel(TableModel& model, const Words& words, QWidget* parent)
    : QWidget{parent},
      m_model{model},
      m_table{new TableView{model, words.name, words.key, this}},
      m_title{new ListTitle{this}},
      m_filter{new FilterBox{words.filter, words.greyed, this}},
      m_count{new PlainLabel{this}},
      m_export{new QPushButton{tr("Expo&rt…"), this}},
      m_filtered{words.filtered},
      m_making{{.done = [this](Made made) { show(std::move(made)); },
                .failed = [this](const Error& error) { showFailure(error); }}}
{
    layOut(words);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &TableModel::setFilter);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ListPanel::showCount);
    connect(&m_model, &TableModel::arrangingChanged, this, &ListPanel::showCount);
    connect(m_filter, &QLineEdit::textChanged, this, &ListPanel::showCount);
    showCount();
}

void ListPanel::layOut(const Words& words)
{
    m_table->setHabits(words.columns);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // no column moves for a day with fewer rows
    setPlainToolTip(
        *m_filter,
        tr("Shows only the rows in which this is part of %1; numbers and times don't count").arg(words.filtered));
    m_count->setObjectName(QStringLiteral("listCount"));
    reserveForCount();
    makeExport();

    m_head = new QHBoxLayout;
    m_head->setSpacing(roomAround);
    m_head->setContentsMargins(roomAround, roomAround / 2, roomAround, roomAround / 2);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_filter);
    m_head->addWidget(m_count);
    m_head->addWidget(m_export);
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_table, 1);
    layout->addWidget(new TotalsRow{*m_table, m_model, words.totals, this});
}

void ListPanel::makeExport()
{
    auto* const parts = new QMenu{m_export};
    QAction* const shown = parts->addAction(tr("As &shown…"), this, [this] { Q_EMIT exportAsked(ListPart::Shown); });
    shown->setToolTip(tr("The rows that the filter left, in this order and in the columns that are shown"));
    QAction* const whole = parts->addAction(tr("&Whole list…"), this, [this] { Q_EMIT exportAsked(ListPart::Whole); });
    whole->setToolTip(tr("Every row, in the columns and the order of footfall-report"));
    parts->setToolTipsVisible(true);
    m_export->setMenu(parts);
    m_export->setIcon(icon(Icon::Export, palette()));
}

/// Nothing beside it moves with the number of rows.
void ListPanel::reserveForCount()
{
    m_count->setFixedWidth(m_count->fontMetrics().horizontalAdvance(QLatin1StringView{widestCount}));
}

void ListPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_export->setIcon(icon(Icon::Export, palette()));
    else if (event->type() == QEvent::FontChange)
        reserveForCount();
}

void ListPanel::startFiltering()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPanel::clearFilter()
{
    m_filter->clear();
}

void ListPanel::setTitle(const QString& strong, const QString& rest)
{
    m_title->setTitle(strong, rest);
}

void ListPanel::addControl(QWidget* control)
{
    m_head->insertWidget(0, control);
    setTabOrder(control, m_filter);
}

/// What the model held until then is freed in the background: it may be the last to hold a whole file.
template <class Change>
void ListPanel::letGoAfter(Change change)
{
    std::shared_ptr<const void> table = m_model.table();
    std::shared_ptr<const void> zone = m_model.zone();
    std::shared_ptr<const void> answer = m_shown;
    change();
    m_making.letGo(std::move(table));
    m_making.letGo(std::move(zone));
    m_making.letGo(std::move(answer));
}

void ListPanel::ask(std::shared_ptr<const Answer> answer, Make make)
{
    m_wanted = Wanted{std::move(answer), std::move(make)};
    m_making.reset();
    m_failure.clear();
    if (isVisible()) {
        start(m_wanted->make);
    } else { // nobody looks at it, and it may hold a file that is gone
        letGoAfter([this] {
            m_shown.reset();
            m_model.clear();
        });
    }
    showEmptyText();
}

void ListPanel::start(Make make)
{
    m_making.start([make = std::move(make), order = m_model.askedOrder()](Progress& progress) {
        return makeList(make, order, progress);
    });
}

Outcome<ListPanel::Made> ListPanel::makeList(const Make& make, const AskedOrder& order, Progress& progress)
{
    Result<std::shared_ptr<const Table>> made = make();
    if (!made)
        return made.error();
    std::shared_ptr<const Table>& table = made.value();
    std::optional<TableSums> whole = sumsOf(*table, allRows(*table), progress);
    std::optional<RowOrder> rows = whole ? arrangedRows(*table, order.in(*table), progress) : std::nullopt;
    std::optional<TableSums> totals = whole;
    if (rows && !order.filter.empty())
        totals = sumsOf(*table, *rows, progress);
    if (!rows || !totals)
        return Cancelled{};
    return Made{.table = std::move(table),
                .order = order,
                .rows = {.rows = *std::move(rows), .totals = std::move(totals)},
                .whole = std::make_shared<const TableSums>(*std::move(whole))};
}

void ListPanel::show(Made made)
{
    if (made.order != m_model.askedOrder()) { // the analyst typed meanwhile
        start([table = std::move(made.table)] { return table; });
        return;
    }
    letGoAfter([&] {
        m_shown = std::exchange(m_wanted, std::nullopt)->answer;
        m_model.setTable(std::move(made.table), m_shown->overview().zone, std::move(made.rows), std::move(made.whole));
    });
    showEmptyText();
    Q_EMIT listShown();
}

void ListPanel::showFailure(const Error& error)
{
    m_failure = toText(describe(error));
    m_shown.reset();
    m_model.clear();
}

void ListPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_wanted && !m_making.isRunning() && m_failure.isEmpty())
        start(m_wanted->make);
}

void ListPanel::setEmptyText(const QString& text)
{
    m_emptyText = text;
    showEmptyText();
}

void ListPanel::showEmptyText()
{
    QString text = m_emptyText;
    if (!m_failure.isEmpty())
        text = m_failure;
    else if (!m_model.table())
        text = tr("Making the list…");
    else if (m_model.table()->rowCount() > 0)
        text = tr("No row has this as part of %1.").arg(m_filtered);
    m_table->setEmptyText(text);
}

void ListPanel::showCount()
{
    showEmptyText();
    m_export->setEnabled(m_model.table() != nullptr);
    QString count;
    if (m_model.table() && m_model.isArranging())
        count = tr("looking…");
    else if (m_model.table())
        count = tr("%1 of %2")
                    .arg(numberText(static_cast<std::uint64_t>(m_model.rowCount())),
                         numberText(m_model.table()->rowCount()));
    m_count->setText(m_count->fontMetrics().elidedText(count, Qt::ElideRight, m_count->width()));
    setPlainToolTip(*m_count, count);
}

} // namespace footfall::desktop
