// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/users/users_page.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/common/state_words.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/common/text.h"
#include "app/desktop/users/state_meaning.h"
#include "app/desktop/users/user_details_panel.h"

#include <QComboBox>
#include <QScopedValueRollback>
#include <QStyle>

#include <algorithm>

namespace footfall::desktop {

namespace {
constexpr std::size_t mostRemembered = 1000;
constexpr int narrowPage = 900; // lengths of the layout
constexpr int detailsWidth = 296;

/// What tells most of a user is seen; the column of the identity, mostly the same in each row, when it is not.
ColumnHabits columnHabits()
{
    return {.first = {QStringLiteral("user"), QStringLiteral("first_event"), QStringLiteral("previous_event"),
                      QStringLiteral("next_event"), QStringLiteral("days_away"), QStringLiteral("days_visited"),
                      QStringLiteral("sessions"), QStringLiteral("events"), QStringLiteral("last_page"),
                      QStringLiteral("last_event"), QStringLiteral("identity")},
            .hidden = {QStringLiteral("days_away"), QStringLiteral("last_event")},
            .hiddenIfSame = {QStringLiteral("identity")},
            .takingTheRest = {QStringLiteral("last_page")},
            .leaving = {QStringLiteral("identity"), QStringLiteral("last_event"), QStringLiteral("days_away"),
                        QStringLiteral("first_event"), QStringLiteral("days_visited")}};
}

} // namespace

UsersPage::UsersPage(QWidget* parent)
    : QWidget{parent},
      m_stateBox{new QComboBox{this}},
      m_list{new ListPanel{m_model,
                           {.name = tr("Users"),
                            .key = QStringLiteral("users"),
                            .filter = tr("Filter users"),
                            .greyed = tr("Filter users, pages"),
                            .filtered = tr("an id or a page"),
                            .columns = columnHabits(),
                            .totals = {.one = tr("%1 user"),
                                       .many = tr("%1 users"),
                                       .summed = {QStringLiteral("sessions"), QStringLiteral("events")}}},
                           this}},
      m_details{new UserDetailsPanel{this}}
{
    addStateBox();
    TableView& table = m_list->table();
    connect(m_list, &ListPanel::exportAsked, this, &UsersPage::exportAsked);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &UsersPage::restoreChosen);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsersPage::rememberChosen);
    connect(&table, &TableView::rowChosen, this, &UsersPage::openDetails);
    connect(m_details, &UserDetailsPanel::backAsked, this, &UsersPage::showList);
    showDetails();
}

void UsersPage::addStateBox()
{
    for (const UserState state : allUserStates) {
        m_stateBox->addItem(stateName(state));
        m_stateBox->setItemData(m_stateBox->count() - 1, asToolTip(stateMeaning(state)), Qt::ToolTipRole);
    }
    QFont strong = m_stateBox->font(); // it begins the list's title
    strong.setWeight(QFont::DemiBold);
    m_stateBox->setFont(strong);
    m_stateBox->setAccessibleName(tr("State"));
    m_list->addControl(m_stateBox);
    connect(m_stateBox, &QComboBox::activated, this,
            [this](int index) { setState(allUserStates[static_cast<std::size_t>(index)]); });
    setState(m_state);
}

bool UsersPage::isNarrow() const
{
    return width() < scaledToFont(*this, narrowPage);
}

void UsersPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!isNarrow())
        m_detailsInFront = false;
    arrange();
}

/// By hand, since the details lie in front of the list where there is no room beside it: the list stays as it is.
void UsersPage::arrange()
{
    const bool narrow = isNarrow();
    const int beside = narrow ? 0 : std::min(width() / 2, scaledToFont(*this, detailsWidth));
    const QRect all = rect();
    const QRect list{all.left(), all.top(), all.width() - beside, all.height()};
    const QRect details = narrow ? all : QRect{list.right() + 1, all.top(), beside, all.height()};
    m_list->setGeometry(QStyle::visualRect(layoutDirection(), all, list));
    m_list->setEnabled(!m_detailsInFront);
    m_details->setInFront(narrow);
    m_details->setVisible(!narrow || m_detailsInFront);
    m_details->setGeometry(QStyle::visualRect(layoutDirection(), all, details));
    m_details->raise();
}

QSize UsersPage::minimumSizeHint() const
{
    return m_list->minimumSizeHint();
}

void UsersPage::openDetails()
{
    if (isNarrow()) {
        m_detailsInFront = true;
        arrange();
    }
    m_details->table().setFocus();
}

void UsersPage::showList()
{
    if (!m_detailsInFront)
        return;
    m_detailsInFront = false;
    arrange();
    m_list->table().setFocus();
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
    m_list->setTitle({}, m_answer->hasDays() ? meaningOn(days, m_state) : QString{});
    m_list->ask(m_answer, [view = m_answer->view, days, state = m_state]() -> Result<std::shared_ptr<const Table>> {
        const Result<std::shared_ptr<const UserTable>> users = view->source->users(days, state);
        if (!users)
            return users.error();
        return std::shared_ptr<const Table>{std::make_shared<UserList>(users.value(), view->overview(), days, state)};
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
    const QFontMetrics metrics = fontMetrics();
    QString widest;
    for (const UserState state : allUserStates) {
        const QString text = tr("Users: %1 (%2)").arg(stateWord(state), numberText(m_answer->overview().users));
        if (metrics.horizontalAdvance(text) > metrics.horizontalAdvance(widest))
            widest = text;
    }
    return widest;
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
