// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/results_page.h"

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
#include "app/desktop/workspace/workspace.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace footfall::desktop {

namespace {

constexpr int leastTables = 200;
constexpr int openedTables = 320; // of a list that was asked for, where there is room
constexpr quint32 arrangementVersion = 2;

/// As low as its parts can be: a scroll area would give what its cards wrap to all the room that the others wish for.
class Content final : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] int heightForWidth(int width) const override { return layout()->minimumHeightForWidth(width); }
};

QTabWidget* makeTabs(QWidget* parent)
{
    auto* const tabs = new QTabWidget{parent};
    tabs->setDocumentMode(true);
    return tabs;
}

QSplitter* makeSplitter(Qt::Orientation orientation, QWidget* parent)
{
    auto* const splitter = new QSplitter{orientation, parent};
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

ResultsPage::ResultsPage(const Workspace& workspace, QWidget* parent)
    : QScrollArea{parent},
      m_notes{new NotesBar},
      m_figures{new FiguresPanel},
      m_trend{new TrendPanel},
      m_dayPair{new DayPairPanel},
      m_days{new DaysPage},
      m_pairs{new PairsPage},
      m_users{new UsersPage},
      m_sessions{new SessionsPage},
      m_pages{new PagesPage},
      m_quality{new QualityPage}
{
    layOut();
    connectParts();
    hear(workspace, m_notes, m_figures, m_trend, m_dayPair, m_days, m_pairs, m_users, m_sessions, m_pages, m_quality);
}

template <class... Part>
void ResultsPage::hear(const Workspace& workspace, Part*... parts)
{
    (connect(&workspace, &Workspace::answered, parts, &Part::showAnswer), ...);
}

void ResultsPage::layOut()
{
    auto* const content = new Content{this};
    m_whole = makeSplitter(Qt::Vertical, content);
    m_upper = makeSplitter(Qt::Horizontal, m_whole);
    m_pictures = makeTabs(m_upper);
    m_pictures->addTab(m_trend, tr("Trend"));
    m_beside = makeTabs(m_upper);
    m_beside->addTab(m_dayPair, tr("Day pair"));
    m_upper->setStretchFactor(0, 5);
    m_upper->setStretchFactor(1, 2);
    m_tables = makeTabs(m_whole);
    m_tables->addTab(m_days, tr("Days"));
    m_tables->addTab(m_pairs, tr("Compare pairs"));
    m_tables->addTab(m_users, m_users->title());
    m_tables->addTab(m_sessions, tr("Sessions"));
    m_tables->addTab(m_pages, tr("Pages"));
    m_tables->addTab(m_quality, tr("Data quality"));
    m_tables->setMinimumHeight(leastTables);
    m_whole->setSizes({1, 1}); // pictures and tables share the height

    auto* const layout = new QVBoxLayout{content};
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_notes);
    layout->addWidget(m_figures);
    layout->addWidget(m_whole, 1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void ResultsPage::connectParts()
{
    connect(m_notes, &NotesBar::resetAsked, this, &ResultsPage::resetAsked);
    connect(m_notes, &NotesBar::identityAsked, this, &ResultsPage::identityAsked);
    connect(m_notes, &NotesBar::qualityAsked, this, [this] { goTo(m_quality, &m_quality->rejected()); });
    connect(m_trend, &TrendPanel::dayChosen, this, &ResultsPage::dayChosen);
    connect(m_days, &DaysPage::dayChosen, this, &ResultsPage::dayChosen);
    connect(m_pairs, &PairsPage::daysChosen, this, &ResultsPage::daysChosen);
    connect(m_users, &UsersPage::titleChanged, m_tables,
            [this](const QString& title) { m_tables->setTabText(m_tables->indexOf(m_users), title); });
    connect(m_quality, &QualityPage::ignoreNilUuidAsked, this, &ResultsPage::ignoreNilUuidAsked);
    connect(m_tables, &QTabWidget::currentChanged, this, &ResultsPage::rearranged);
    for (QSplitter* const splitter : {m_whole, m_upper})
        connect(splitter, &QSplitter::splitterMoved, this, &ResultsPage::rearranged);
    connect(m_figures, &FiguresPanel::figureActivated, this, &ResultsPage::openList);
    connect(m_dayPair, &DayPairPanel::figureActivated, this, &ResultsPage::openList);
}

void ResultsPage::openList(Figure figure)
{
    switch (figure) {
    case Figure::Active:
        m_users->setState(UserState::Active);
        break;
    case Figure::Reactivated:
        m_users->setState(UserState::Reactivated);
        break;
    case Figure::Churned:
        m_users->setState(UserState::Churned);
        break;
    case Figure::Inactive:
        m_users->setState(UserState::Inactive);
        break;
    case Figure::Sessions:
        m_sessions->list().clearFilter(); // as many rows as the figure says
        goTo(m_sessions, &m_sessions->list().table());
        return;
    case Figure::Events:
        m_pages->list().clearFilter();
        goTo(m_pages, &m_pages->list().table());
        return;
    default: // no list stands behind the others
        return;
    }
    m_users->list().clearFilter();
    goTo(m_users, &m_users->list().table());
}

void ResultsPage::openTable(TablePage page)
{
    QWidget* const opened = m_tables->widget(static_cast<int>(page));
    goTo(opened, opened->findChild<TableView*>());
}

void ResultsPage::startFiltering()
{
    for (ListPanel* const list : {&m_users->list(), &m_sessions->list(), &m_pages->list()}) {
        if (list->isVisible()) {
            list->startFiltering();
            return;
        }
    }
    openTable(TablePage::Users);
    m_users->list().startFiltering();
}

void ResultsPage::goTo(QWidget* page, QWidget* focus)
{
    m_tables->setCurrentWidget(page);
    if (const int more = arePicturesShown() ? openedTables - m_tables->height() : 0; more > 0)
        m_whole->setSizes({m_upper->height() - more, openedTables});
    ensureWidgetVisible(m_tables);
    focus->setFocus();
}

void ResultsPage::setPicturesShown(bool shown)
{
    const bool before = arePicturesShown();
    m_upper->setVisible(shown);
    if (shown != before)
        Q_EMIT rearranged();
}

bool ResultsPage::arePicturesShown() const
{
    return !m_upper->isHidden();
}

void ResultsPage::setNarrow(bool narrow)
{
    if (narrow == m_beside->isHidden())
        return;
    QTabWidget* const home = narrow ? m_pictures : m_beside;
    home->addTab(m_dayPair, tr("Day pair"));
    m_beside->setHidden(narrow);
}

QByteArray ResultsPage::arrangement() const
{
    QByteArray bytes;
    QDataStream stream{&bytes, QIODevice::WriteOnly};
    stream << arrangementVersion << m_whole->saveState() << m_upper->saveState() << m_tables->currentIndex()
           << arePicturesShown();
    return bytes;
}

void ResultsPage::restoreArrangement(const QByteArray& arrangement)
{
    QDataStream stream{arrangement};
    quint32 version = 0;
    QByteArray whole;
    QByteArray upper;
    int table = 0;
    bool pictures = true;
    stream >> version >> whole >> upper >> table >> pictures;
    if (stream.status() != QDataStream::Ok || version != arrangementVersion)
        return;
    m_whole->restoreState(whole);
    m_upper->restoreState(upper);
    m_whole->setChildrenCollapsible(false); // whatever the bytes say
    m_upper->setChildrenCollapsible(false);
    m_tables->setCurrentIndex(table);
    setPicturesShown(pictures);
}

} // namespace footfall::desktop
