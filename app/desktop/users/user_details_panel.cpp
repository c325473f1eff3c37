// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/users/user_details_panel.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/icons.h"
#include "app/desktop/common/list/list_title.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/table/column_habits.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/common/text.h"
#include "app/desktop/users/day_strip.h"
#include "app/wording/wording.h"
#include "core/base/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace footfall::desktop {

namespace {

constexpr int roomAround = 8;
constexpr double lineShare = 0.18;        // of the text's colour in the line beside the list
constexpr std::size_t longestName = 4096; // what an id needs; a field may have a million bytes

} // namespace

UserDetailsPanel::UserDetailsPanel(QWidget* parent)
    : QWidget{parent},
      m_back{new QPushButton{tr("&Back to the list"), this}},
      m_pages{new QStackedWidget{this}},
      m_nobody{new PlainLabel{this}},
      m_name{new QLineEdit{this}},
      m_summary{new ListTitle{this}},
      m_strip{new DayStrip{this}},
      m_table{new TableView{m_model, tr("Visits of the user"), QStringLiteral("visits"), this}},
      m_making{{.done =
                    [this](const std::shared_ptr<const VisitTable>& visits) {
                        m_model.setDayX(m_answer->figures.days.x);
                        m_model.setTable(visits, m_answer->overview().zone);
                        showVisits(*visits);
                    },
                .failed = [this](const Error& error) { showNobody(toText(describe(error))); }}}
{
    setAccessibleName(tr("Details of the user"));
    layOut();
    showNobody({});
}

void UserDetailsPanel::layOut()
{
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    m_nobody->setMargin(roomAround);
    m_name->setReadOnly(true); // a line to look along, and to copy from
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_table->setHabits({.first = {QStringLiteral("time"), QStringLiteral("page"), QStringLiteral("session")},
                        .takingTheRest = {QStringLiteral("page")},
                        .leaving = {QStringLiteral("session")}});
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_summary->setObjectName(QStringLiteral("userSummary"));
    m_back->setIcon(icon(Icon::Back, palette()));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &UserDetailsPanel::backAsked);
    auto* const label = new PlainLabel{tr("&Chosen user"), this};
    label->setBuddy(m_name);

    auto* const details = new QWidget{this};
    auto* const layout = new QVBoxLayout{details};
    layout->setContentsMargins({});
    layout->setSpacing(roomAround);
    auto* const head = new QGridLayout;
    head->setContentsMargins(roomAround + 1, roomAround, roomAround, 0); // beside the line
    head->addWidget(label, 0, 0);
    head->addWidget(m_name, 0, 1);
    head->addWidget(m_summary, 1, 0, 1, 2);
    head->addWidget(m_strip, 2, 0, 1, 2);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    m_pages->addWidget(m_nobody);
    m_pages->addWidget(details);
    auto* const bar = new QHBoxLayout;
    bar->setContentsMargins(roomAround, 0, roomAround, 0);
    bar->addWidget(m_back);
    bar->addStretch();
    auto* const whole = new QVBoxLayout{this};
    whole->setContentsMargins(1, 0, 0, 0); // for the line
    whole->setSpacing(0);
    whole->addLayout(bar);
    whole->addWidget(m_pages, 1);
}

void UserDetailsPanel::setInFront(bool inFront)
{
    m_back->setVisible(inFront);
    layout()->setContentsMargins(1, inFront ? roomAround / 2 : 0, 0, 0); // 1: for the line
}

void UserDetailsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_back->setIcon(icon(Icon::Back, palette()));
}

void UserDetailsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible())
        Q_EMIT backAsked();
    else
        QWidget::keyPressEvent(event);
}

void UserDetailsPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.fillRect(rect(), palette().color(QPalette::Base)); // the list may lie behind
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect{mirrored ? width() - 1 : 0, 0, 1, height()},
                     mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), lineShare));
}

void UserDetailsPanel::showUser(std::shared_ptr<const Answer> answer, UserName user)
{
    const bool same = m_answer && m_answer->view == answer->view && m_user == user;
    const bool otherDays = !m_answer || m_answer->figures.days != answer->figures.days;
    m_answer = std::move(answer);
    m_user = std::move(user);
    if (!same) {
        m_making.start([view = m_answer->view, user = m_user](Progress& /*it is short*/) {
            return outcomeOf(view->source->visits(user));
        });
    } else if (otherDays && m_model.table() && !m_making.isRunning()) {
        showVisits(static_cast<const VisitTable&>(*m_model.table()));
    }
}

void UserDetailsPanel::showNobody(const QString& why)
{
    m_making.reset();
    letGo();
    m_nobody->setText(why);
    m_pages->setCurrentIndex(0);
}

void UserDetailsPanel::letGo()
{
    std::shared_ptr<const void> table = m_model.table();
    m_model.clear();
    m_strip->clear();
    m_making.letGo(std::move(table));
    m_making.letGo(std::exchange(m_answer, nullptr));
    m_user = {};
}

void UserDetailsPanel::showVisits(const VisitTable& visits)
{
    m_name->setText(toText(escapedForDisplay(std::string_view{m_user.text}.substr(0, longestName))));
    m_name->setCursorPosition(0);
    const QStringList parts{countedText(visits.days().size(), tr("%1 day"), tr("%1 days")),
                            countedText(visits.sessions(), tr("%1 session"), tr("%1 sessions")),
                            countedText(visits.rowCount(), tr("%1 event"), tr("%1 events"))};
    m_summary->setTitle({}, parts.join(QStringLiteral(", ")));
    const DenseRange dense = m_answer->overview().dense.value_or(DenseRange{});
    m_strip->setDays(dense.first, dense.last, visits.days(), m_answer->figures.days);
    m_pages->setCurrentIndex(1);
    scrollToDays(visits);
    Q_EMIT visitsShown();
}

/// To what the user did on the two days, or next after them.
void UserDetailsPanel::scrollToDays(const VisitTable& visits)
{
    const DayPair days = m_answer->figures.days;
    const std::size_t tableRow = visits.firstRowFrom(std::min(days.x, days.y));
    const auto found = std::find(m_model.rows().begin(), m_model.rows().end(), tableRow);
    if (found != m_model.rows().end())
        m_table->scrollTo(m_model.index(static_cast<int>(found - m_model.rows().begin()),
                                        m_table->horizontalHeader()->logicalIndex(0)), // and not to the side
                          QAbstractItemView::PositionAtTop);
}

} // namespace footfall::desktop
