// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/list/list_panel.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/common/text.h"
#include "app/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace footfall::desktop {

namespace {

constexpr int roomAround = 6;
constexpr int filterCharacters = 24;

} // namespace

ListPanel::ListPanel(TableModel& model, const Words& words, QWidget* parent)
    : QWidget{parent},
      m_model{model},
      m_table{new TableView{model, words.name, words.key, this}},
      m_filter{new QLineEdit{this}},
      m_count{new PlainLabel{this}},
      m_export{new QPushButton{tr("Expo&rt list"), this}},
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
    m_table->setMovableColumns(words.columns);
    auto* const label = new PlainLabel{words.filter, this};
    label->setBuddy(m_filter);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(words.filtered);
    setPlainToolTip(
        *m_filter,
        tr("Shows only the rows in which this is part of %1; numbers and times don't count").arg(words.filtered));
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * filterCharacters / 2);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * filterCharacters * 2);
    m_count->setObjectName(QStringLiteral("listCount"));
    auto* const parts = new QMenu{m_export};
    QAction* const shown = parts->addAction(tr("As &shown…"), this, [this] { Q_EMIT exportAsked(ListPart::Shown); });
    shown->setToolTip(tr("The rows that the filter left, in this order and in the columns that are shown"));
    QAction* const whole = parts->addAction(tr("&Whole list…"), this, [this] { Q_EMIT exportAsked(ListPart::Whole); });
    whole->setToolTip(tr("Every row, in the columns and the order of footfall-report"));
    parts->setToolTipsVisible(true);
    m_export->setMenu(parts);

    m_head = new QHBoxLayout;
    m_head->setSpacing(roomAround);
    m_head->setContentsMargins(roomAround, roomAround, roomAround, roomAround);
    m_head->addWidget(label);
    m_head->addWidget(m_filter, 1);
    m_head->addWidget(m_count);
    m_head->addStretch();
    m_head->addWidget(m_export);
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_table, 1);
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

void ListPanel::addControl(QLabel* label, QWidget* control)
{
    label->setBuddy(control);
    m_head->insertWidget(0, label);
    m_head->insertWidget(1, control);
    m_head->insertSpacing(2, 2 * roomAround);
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
    m_making.start([make = std::move(make), order = m_model.askedOrder()](Progress& progress) -> Outcome<Made> {
        Result<std::shared_ptr<const Table>> made = make();
        if (!made)
            return made.error();
        std::shared_ptr<const Table>& table = made.value();
        std::optional<RowOrder> rows = arrangedRows(*table, order.in(*table), progress);
        if (!rows)
            return Cancelled{};
        return Made{std::move(table), order, *std::move(rows)};
    });
}

void ListPanel::show(Made made)
{
    if (made.order != m_model.askedOrder()) { // the analyst typed meanwhile
        start([table = std::move(made.table)] { return table; });
        return;
    }
    letGoAfter([&] {
        m_shown = std::exchange(m_wanted, std::nullopt)->answer;
        m_model.setTable(std::move(made.table), m_shown->overview().zone, std::move(made.rows));
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
        text = tr("No row has this as part of %1.").arg(m_filter->placeholderText());
    m_table->setEmptyText(text);
}

void ListPanel::showCount()
{
    showEmptyText();
    m_export->setEnabled(m_model.table() != nullptr);
    if (!m_model.table())
        m_count->clear();
    else if (m_model.isArranging())
        m_count->setText(tr("looking…"));
    else if (m_model.isFiltered())
        m_count->setText(tr("%1 of %2")
                             .arg(numberText(static_cast<std::uint64_t>(m_model.rowCount())),
                                  numberText(m_model.table()->rowCount())));
    else
        m_count->setText(numberText(m_model.table()->rowCount()));
}

} // namespace footfall::desktop
