// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/start_page.h"

#include "app/desktop/common/scaled.h"
#include "app/desktop/common/text.h"
#include "app/desktop/start/drop_area.h"
#include "app/desktop/start/recent_list.h"
#include "app/desktop/start/recent_section.h"
#include "app/desktop/start/sample_row.h"
#include "app/desktop/start/start_head.h"
#include "app/desktop/workspace/workspace.h"

#include <QEvent>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace footfall::desktop {

namespace {

// pixels where text has 13
constexpr int widest = 760;
constexpr int leastSide = 24;
constexpr int leastAbove = 8;
constexpr int gap = 20; ///< between two parts

/// Isolated, since names are of any language.
QString namesOf(const std::vector<Input>& files)
{
    const QString first = QChar{0x2068} + fileNameText(files.front()) + QChar{0x2069};
    const auto others = static_cast<int>(files.size()) - 1;
    return others == 0 ? first : StartPage::tr("%1 and %n more", nullptr, others).arg(first);
}

} // namespace

StartPage::StartPage(const Workspace& workspace, const StartActions& actions, QWidget* parent)
    : QScrollArea{parent},
      m_workspace{workspace},
      m_column{new QWidget{this}},
      m_parts{new QVBoxLayout{m_column}},
      m_head{new StartHead{m_column}},
      m_drop{new DropArea{actions.open, m_column}},
      m_recent{new RecentSection{m_column}},
      m_sample{new SampleRow{actions.openSample, m_column}}
{
    for (QWidget* const part : std::initializer_list<QWidget*>{m_head, m_drop, m_recent, m_sample})
        m_parts->addWidget(part);
    m_parts->addStretch();
    auto* const content = new QWidget{this};
    auto* const across = new QHBoxLayout{content};
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch();
    across->addWidget(m_column);
    across->addStretch();
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(&m_drop->button());
    setWidgetResizable(true);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setTabOrder(&m_drop->button(), &m_recent->list());
    setTabOrder(&m_recent->list(), m_recent->clearButton());
    setTabOrder(m_recent->clearButton(), &m_sample->button());

    connect(m_recent, &RecentSection::filesChosen, this, &StartPage::open);
    connect(&m_recent->list(), &RecentList::moved, this, &StartPage::followRow);
    // also what leaves the state as it was: another file that is opened meanwhile, or that fails too
    for (const auto changed : {&Workspace::stateChanged, &Workspace::loadStarted, &Workspace::loadCancelled})
        connect(&workspace, changed, this, &StartPage::showState);
    connect(&workspace, &Workspace::answered, this, [this] {
        if (isVisible()) // else each change of day would be one for nobody
            showState();
    });
    connect(&workspace, &Workspace::loadFailed, this, [this] {
        showState();
        refreshRecentFiles(); // it may be gone
    });
    showState();
}

void StartPage::showState()
{
    const auto& files = m_workspace.filesAsked();
    if (m_workspace.isLoading() && !files.empty())
        m_drop->nameFiles(namesOf(files));
    else
        m_drop->invite();
    const std::optional<Error> failure = m_workspace.failure();
    if (m_workspace.state() == State::Failed && failure)
        m_head->tellFailure(failureText(*failure));
    else
        m_head->welcome();
    takeRoom();
}

void StartPage::open(const std::vector<std::filesystem::path>& files)
{
    const std::vector<Input> inputs{files.begin(), files.end()};
    if (!m_workspace.isLoading() || m_workspace.filesAsked() != inputs) // a double click chooses twice
        Q_EMIT filesChosen(files);
}

void StartPage::showDrag(bool isOver)
{
    m_drop->showDrag(isOver);
}

void StartPage::refreshRecentFiles()
{
    if (isVisible())
        m_recent->refresh();
}

/// The list shows all of its rows; it is the page that scrolls.
void StartPage::followRow(const QModelIndex& index)
{
    const QListView& list = m_recent->list();
    if (!list.hasFocus())
        return;
    const QRect row = list.visualRect(index);
    const QPoint centre = list.viewport()->mapTo(widget(), row.center());
    ensureVisible(centre.x(), centre.y(), 0, row.height());
}

/// A column that is as wide with a scroll bar as without one. A long reason why a file could not be opened takes the
/// room above the head first, so that what stands below it stays where it is.
void StartPage::takeRoom()
{
    const int side = scaledToFont(*this, leastSide);
    const int room = width() - 2 * side - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int column = std::clamp(room, 0, scaledToFont(*this, widest));
    m_column->setFixedWidth(column);
    m_head->setFixedWidth(column);
    const int above =
        std::clamp(height() / 15, side, 2 * side) + m_head->usualHeight() - m_head->heightForWidth(column);
    m_parts->setContentsMargins(0, std::max(above, scaledToFont(*this, leastAbove)), 0, side);
    m_parts->setSpacing(scaledToFont(*this, gap));
}

void StartPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeRoom();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        refreshRecentFiles(); // another window may have opened some
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    takeRoom();
    QScrollArea::resizeEvent(event);
}

void StartPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    showState();
    m_recent->refresh();
    if (window()->focusWidget() == nullptr || !window()->focusWidget()->isVisible())
        m_drop->button().setFocus();
}

} // namespace footfall::desktop
