// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/results_page.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/day_pair/day_pair_panel.h"
#include "app/desktop/days/days_page.h"
#include "app/desktop/figures/figures_panel.h"
#include "app/desktop/notes/notes_bar.h"
#include "app/desktop/pages/pages_page.h"
#include "app/desktop/pairs/pairs_page.h"
#include "app/desktop/quality/quality_page.h"
#include "app/desktop/sessions/sessions_page.h"
#include "app/desktop/trend/trend_panel.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/overview_page.h"
#include "app/desktop/window/page_tabs.h"
#include "app/desktop/workspace/workspace.h"

#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QIcon>
#include <QPixmap>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace footfall::desktop {

namespace {

constexpr quint32 arrangementVersion = 3;
constexpr int margin = 8;
constexpr int gap = 8;
constexpr int squareSide = 9; // of the layout's pixels

/// The figure that counts the users of a state.
Figure figureOf(UserState state)
{
    switch (state) {
    case UserState::Active:
        return Figure::Active;
    case UserState::Inactive:
        return Figure::Inactive;
    case UserState::Churned:
        return Figure::Churned;
    case UserState::Reactivated:
    case UserState::New:
    case UserState::Resurrected:
        break;
    }
    return Figure::Reactivated; // the card that tells of new and resurrected users, too
}

std::optional<UserState> stateOf(Figure figure)
{
    switch (figure) {
    case Figure::Active:
        return UserState::Active;
    case Figure::Reactivated:
        return UserState::Reactivated;
    case Figure::Churned:
        return UserState::Churned;
    case Figure::Inactive:
        return UserState::Inactive;
    default:
        return std::nullopt;
    }
}

QIcon square(const QColor& colour, int side)
{
    constexpr int finestScreen = 3;
    QPixmap pixmap{side * finestScreen, side * finestScreen};
    pixmap.setDevicePixelRatio(finestScreen);
    pixmap.fill(colour);
    return QIcon{pixmap};
}

} // namespace

ResultsPage::ResultsPage(const Workspace& workspace, QWidget* parent)
    : QWidget{parent},
      m_notes{new NotesBar{this}},
      m_figures{new FiguresPanel{this}},
      m_tabs{new PageTabs{this}},
      m_stack{new QStackedWidget{this}},
      m_overview{new OverviewPage},
      m_users{new UsersPage},
      m_sessions{new SessionsPage},
      m_pages{new PagesPage},
      m_pairs{new PairsPage},
      m_quality{new QualityPage}
{
    layOut();
    connectParts();
    hear(workspace, m_notes, m_figures, &m_overview->trend(), &m_overview->dayPair(), &m_overview->days(), m_users,
         m_sessions, m_pages, m_pairs, m_quality);
    showUsersTitle();
    showListed();
}

template <class... Part>
void ResultsPage::hear(const Workspace& workspace, Part*... parts)
{
    (connect(&workspace, &Workspace::answered, parts, &Part::showAnswer), ...);
}

void ResultsPage::layOut()
{
    const auto add = [this](QWidget* page, const QString& title) {
        m_stack->addWidget(page);
        m_tabs->addTab(title, title);
    };
    add(m_overview, tr("Overview"));
    add(m_users, m_users->title());
    add(m_sessions, tr("Sessions"));
    add(m_pages, tr("Pages"));
    add(m_pairs, tr("Compare pairs"));
    add(m_quality, tr("Data quality"));
    m_stack->setFrameShape(QFrame::StyledPanel);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);

    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(margin, margin / 2, margin, margin);
    layout->setSpacing(0);
    layout->addWidget(m_notes);
    layout->addSpacing(gap);
    layout->addWidget(m_figures);
    layout->addSpacing(gap);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
}

void ResultsPage::connectParts()
{
    connect(m_notes, &NotesBar::resetAsked, this, &ResultsPage::resetAsked);
    connect(m_notes, &NotesBar::identityAsked, this, &ResultsPage::identityAsked);
    connect(m_notes, &NotesBar::qualityAsked, this, [this] { goTo(Tab::Quality, &m_quality->rejected()); });
    connect(&m_overview->trend(), &TrendPanel::dayChosen, this, &ResultsPage::dayChosen);
    connect(&m_overview->days(), &DaysPage::dayChosen, this, &ResultsPage::dayChosen);
    connect(m_overview, &OverviewPage::rearranged, this, &ResultsPage::rearranged);
    connect(m_pairs, &PairsPage::daysChosen, this, &ResultsPage::daysChosen);
    connect(m_users, &UsersPage::titleChanged, this, &ResultsPage::showUsersTitle);
    connect(m_quality, &QualityPage::ignoreNilUuidAsked, this, &ResultsPage::ignoreNilUuidAsked);
    connect(m_tabs, &PageTabs::currentChanged, this, &ResultsPage::showTab);
    connect(m_figures, &FiguresPanel::figureActivated, this, &ResultsPage::openList);
    connect(&m_overview->dayPair(), &DayPairPanel::figureActivated, this, &ResultsPage::openList);
}

void ResultsPage::showTab()
{
    m_stack->setCurrentIndex(m_tabs->current());
    showListed();
    Q_EMIT rearranged();
}

void ResultsPage::showUsersTitle()
{
    m_tabs->setText(static_cast<int>(Tab::Users), m_users->title(), m_users->widestTitle());
    showListed();
}

/// The card whose list is to be seen, and the square on the tab of the users.
void ResultsPage::showListed()
{
    const Figure users = figureOf(m_users->state());
    m_tabs->setIcon(static_cast<int>(Tab::Users),
                    square(figureColour(users, palette()), scaledToFont(*this, squareSide)));
    const Figure listed = tab() == Tab::Sessions ? Figure::Sessions : tab() == Tab::Pages ? Figure::Events : users;
    m_figures->setListedFigure(listed);
    m_overview->dayPair().setListedFigure(listed);
}

TrendPanel& ResultsPage::trend()
{
    return m_overview->trend();
}

QRect ResultsPage::noteLine() const
{
    return m_notes->geometry();
}

void ResultsPage::openList(Figure figure)
{
    if (const auto state = stateOf(figure)) {
        m_users->setState(*state);
        m_users->showList();
        m_users->list().clearFilter(); // as many rows as the figure says
        goTo(Tab::Users, &m_users->list().table());
    } else if (figure == Figure::Sessions) {
        m_sessions->list().clearFilter();
        goTo(Tab::Sessions, &m_sessions->list().table());
    } else if (figure == Figure::Events) {
        m_pages->list().clearFilter();
        goTo(Tab::Pages, &m_pages->list().table());
    }
}

void ResultsPage::openTab(Tab tab)
{
    goTo(tab, m_stack->widget(static_cast<int>(tab))->findChild<TableView*>());
}

Tab ResultsPage::tab() const
{
    return static_cast<Tab>(m_tabs->current());
}

void ResultsPage::startFiltering()
{
    m_users->showList();
    for (ListPanel* const list : {&m_users->list(), &m_sessions->list(), &m_pages->list()}) {
        if (list->isVisible()) {
            list->startFiltering();
            return;
        }
    }
    openTab(Tab::Users);
    m_users->list().startFiltering();
}

void ResultsPage::goTo(Tab tab, QWidget* focus)
{
    m_tabs->setCurrent(static_cast<int>(tab));
    focus->setFocus();
}

void ResultsPage::setPicturesShown(bool shown)
{
    m_overview->setPicturesShown(shown);
}

bool ResultsPage::arePicturesShown() const
{
    return m_overview->arePicturesShown();
}

QByteArray ResultsPage::arrangement() const
{
    QByteArray bytes;
    QDataStream stream{&bytes, QIODevice::WriteOnly};
    stream << arrangementVersion << m_overview->heights() << m_tabs->current() << arePicturesShown();
    return bytes;
}

void ResultsPage::restoreArrangement(const QByteArray& arrangement)
{
    QDataStream stream{arrangement};
    quint32 version = 0;
    QByteArray heights;
    int current = 0;
    bool pictures = true;
    stream >> version >> heights >> current >> pictures;
    if (stream.status() != QDataStream::Ok || version != arrangementVersion)
        return;
    m_overview->restoreHeights(heights);
    if (current >= 0 && current < m_tabs->count())
        m_tabs->setCurrent(current);
    setPicturesShown(pictures);
}

void ResultsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showListed();
}

} // namespace footfall::desktop
