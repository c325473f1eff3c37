// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/users/users_page.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/state_words.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/common/text.h"
#include "app/desktop/users/user_details_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace footfall::desktop {

namespace {
constexpr std::size_t mostRemembered = 1000;

/// What tells most of a user comes first; the column of the identity, mostly the same in each row, last.
QStringList usualColumns()
{
    return {QStringLiteral("user"),       QStringLiteral("last_page"), QStringLiteral("previous_event"),
            QStringLiteral("next_event"), QStringLiteral("days_away"), QStringLiteral("days_visited"),
            QStringLiteral("sessions"),   QStringLiteral("events"),    QStringLiteral("first_event"),
            QStringLiteral("last_event"), QStringLiteral("identity")};
}

} // namespace

UsersPage::UsersPage(QWidget* parent)
    : QWidget{parent},
      m_stateBox{new QComboBox{this}},
      m_list{new ListPanel{m_model,
                           {.name = tr("Users"),
                            .key = QStringLiteral("users"),
                            .filter = tr("Fi&lter users"),
                            .filtered = tr("an id or a page"),
                            .columns = usualColumns()},
                           this}},
      m_details{new UserDetailsPanel{this}}
{
    addStateBox();
    auto* const splitter = new QSplitter{this};
    splitter->addWidget(m_list);
    splitter->addWidget(m_details);
    splitter->setCollapsible(0, false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    TableView& table = m_list->table();
    connect(m_list, &ListPanel::exportAsked, this, &UsersPage::exportAsked);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &UsersPage::restoreChosen);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsersPage::rememberChosen);
    connect(&table, &TableView::rowChosen, &m_details->table(), [this] { m_details->table().setFocus(); });
    showDetails();
}

void UsersPage::addStateBox()
{
    for (const UserState state : allUserStates) {
        m_stateBox->addItem(stateName(state));
        m_stateBox->setItemData(m_stateBox->count() - 1, asToolTip(stateMeaning(state)), Qt::ToolTipRole);
    }
    m_list->addControl(new PlainLabel{tr("&State"), this}, m_stateBox);
    connect(m_stateBox, &QComboBox::activated, this,
            [this](int index) { setState(allUserStates[static_cast<std::size_t>(index)]); });
    setState(m_state);
}

void UsersPage::showAnswer(std::shared_ptr<const Answer> answer)
{
    m_answer = std::move(answer);
    ask();
}

void UsersPage::setState(UserState state)
{
    const auto* const place = std::find(allUserStates.begin(), allUserStates.end(), state);
    m_stateBox->setCurrentIndex(static_cast<int>(place - allUserStates.begin()));
    setPlainToolTip(*m_stateBox, stateMeaning(state));
    if (std::exchange(m_state, state) != state)
        ask();
}

void UsersPage::ask()
{
    if (!m_answer)
        return;
    const DayPair days = m_answer->figures.days;
    m_list->setEmptyText(m_answer->hasDays() ? tr("No user is %1: %2.").arg(stateWord(m_state), pairText(days))
                                             : tr("There is no event."));
    m_list->ask(m_answer, [view = m_answer->view, days, state = m_state]() -> Result<std::shared_ptr<const Table>> {
        const Result<std::shared_ptr<const UserTable>> users = view->source->users(days, state);
        if (!users)
            return users.error();
        return std::shared_ptr<const Table>{std::make_shared<UserList>(users.value(), view->overview(), state)};
    });
    Q_EMIT titleChanged(title());
}

std::optional<UserState> UsersPage::shownState() const
{
    const std::shared_ptr<const UserList> list = m_model.list();
    return list ? std::optional{list->state()} : std::nullopt;
}

QString UsersPage::title() const
{
    if (!m_answer)
        return tr("Users");
    return tr("Users: %1 (%2)").arg(stateWord(m_state), numberText(countOf(m_answer->figures, m_state)));
}

QString UsersPage::widestTitle() const
{
    if (!m_answer)
        return title();
    return tr("Users: %1 (%2)").arg(stateWord(m_state), numberText(m_answer->overview().users));
}

void UsersPage::rememberChosen()
{
    if (m_restoring)
        return; // those that are in no row stay remembered
    const std::vector<int> rows = m_list->table().selectedRows();
    const int first = chosenRow();
    m_chosen.clear();
    if (first >= 0)
        m_chosen.push_back(m_model.nameAt(first));
    for (std::size_t i = 0; i < rows.size() && rows.size() <= mostRemembered; ++i) {
        if (rows[i] != first)
            m_chosen.push_back(m_model.nameAt(rows[i]));
    }
    showDetails();
}

void UsersPage::restoreChosen()
{
    const QScopedValueRollback restoring{m_restoring, true};
    std::vector<int> rows;
    for (const UserName& name : m_chosen) {
        if (const int row = m_model.rowOf(name); row >= 0)
            rows.push_back(row);
    }
    if (!rows.empty()) {
        TableView& table = m_list->table();
        const QModelIndex current = m_model.index(rows.front(), 0);
        std::sort(rows.begin(), rows.end());
        table.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        table.selectRows(rows);
        table.scrollTo(current);
    }
    showDetails();
}

/// The current row if it is selected, else the first that is; -1 if none is.
int UsersPage::chosenRow() const
{
    const std::vector<int> rows = m_list->table().selectedRows();
    const int current = m_list->table().currentIndex().row();
    if (std::binary_search(rows.begin(), rows.end(), current))
        return current;
    return rows.empty() ? -1 : rows.front();
}

void UsersPage::showDetails()
{
    const int row = chosenRow();
    if (row < 0)
        m_details->showNobody(tr("Choose a user to see the days, the sessions and the pages."));
    else
        m_details->showUser(m_list->shownAnswer(), m_model.nameAt(row));
}

} // namespace footfall::desktop
