// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/main_window.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/common/text.h"
#include "app/desktop/export/exporter.h"
#include "app/desktop/opening/arguments.h"
#include "app/desktop/opening/file_opener.h"
#include "app/desktop/opening/recent_menu.h"
#include "app/desktop/start/start_page.h"
#include "app/desktop/window/body.h"
#include "app/desktop/window/command_links.h"
#include "app/desktop/window/export_links.h"
#include "app/desktop/window/head_bar.h"
#include "app/desktop/window/loading_strip.h"
#include "app/desktop/window/menus.h"
#include "app/desktop/window/message_strip.h"
#include "app/desktop/window/results_page.h"
#include "app/desktop/window/sidebar.h"
#include "app/desktop/window/status_line.h"
#include "app/desktop/window/wheel_filter.h"
#include "app/desktop/workspace/day_chooser.h"
#include "app/desktop/workspace/workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace footfall::desktop {

namespace {
constexpr int overlayMargin = 8;

/// Does now what new texts ask of the layouts of all windows. Qt would do it a level of nesting at a time and paint in
/// between: two or three frames for one change, all but the last of them with something out of its place.
void settleLayouts()
{
    // A layout that is done asks the one around it, by an event that only the next call sees. Deeper than the window is
    // nested; a call without such an event costs next to nothing.
    constexpr int levels = 16;
    for (int level = 0; level < levels; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow{parent},
      m_workspace{new Workspace{this}},
      m_chooser{new DayChooser{*m_workspace, this}},
      m_opener{new FileOpener{*m_workspace, this}},
      m_exporter{new Exporter{*m_workspace, this}},
      m_commands{this},
      m_keptDefinitions{savedDefinitions()}
{
    m_workspace->setDefinitions(m_keptDefinitions);
    takeColours();
    new WheelFilter{this}; // before what it has to do with
    layOut();
    connectCommands(m_commands, {*this, *m_body, *m_workspace, *m_chooser, *m_opener, *m_results});
    connectWorkspace();
    showState();
    restoreWindow(*this, *m_results);
    connect(m_results, &ResultsPage::rearranged, this, [this] { m_wasRearranged = true; });
    m_commands.pictures->setChecked(m_results->arePicturesShown());
}

void MainWindow::start(const StartOptions& options)
{
    std::optional<DayPair> days;
    if (options.dayX)
        days = {*options.dayX,
                options.comparedDay.value_or(*options.dayX - m_workspace->definitions().compareDistance)};
    m_workspace->open(options.files, days);
}

void MainWindow::layOut()
{
    auto* const exports = new QMenu{this};
    fillExportMenu(*exports, m_commands);
    auto* const recent = new RecentMenu{this};
    connect(recent, &RecentMenu::filesChosen, m_opener, &FileOpener::open);
    fillMenuBar(*menuBar(), m_commands, {.recent = recent, .exports = exports});
    // the order in which they are made is that in which Tab goes through them
    m_head = new HeadBar{m_commands, exports, this};
    addToolBar(m_head);
    m_results = new ResultsPage{*m_workspace, this};
    m_body = new Body{new Sidebar{*m_workspace, *m_chooser, this}, m_results, this};
    m_pages = new QStackedWidget{this};
    auto* const start =
        new StartPage{*m_workspace, {.open = m_commands.open, .openSample = m_commands.openSample}, this};
    connect(start, &StartPage::filesChosen, m_opener, &FileOpener::open);
    connect(m_opener, &FileOpener::dragged, start, &StartPage::showDrag);
    connect(recent, &RecentMenu::cleared, start, &StartPage::refreshRecentFiles);
    m_pages->addWidget(start);
    m_pages->addWidget(m_body);
    setCentralWidget(m_pages);
    layOverlays(m_pages);
    setStatusBar(new StatusLine{*m_workspace, this});
    connectExports(m_commands, *m_workspace, *m_results, *m_exporter);
    connect(m_body, &Body::narrowChanged, this, &MainWindow::adaptToWidth);
    connect(m_body, &Body::closeAsked, m_commands.sidebar, [this] { m_commands.sidebar->setChecked(false); });
    connect(m_body, &Body::startOfContentChanged, m_head, &HeadBar::setStartOfDays);
    connect(m_commands.sidebar, &QAction::toggled, m_head, &HeadBar::setOpened);
    connect(m_head, &HeadBar::openAsked, m_commands.sidebar, &QAction::toggle);
    adaptToWidth();
}

/// A load shows itself where notes stand, a message at the foot; nothing moves for either.
void MainWindow::layOverlays(QWidget* content)
{
    auto* const loading = new LoadingStrip{*m_workspace, m_commands.cancelLoad, content};
    loading->setArea([this, content, loading] {
        const int height = std::max(loading->sizeHint().height(), m_results->noteLine().height());
        const QRect line = m_results->noteLine().translated(m_results->mapTo(content, QPoint{}));
        const bool isOverNotes = m_results->isVisible() && line.isValid();
        return isOverNotes ? QRect{line.x(), line.y(), line.width(), height}
                           : QRect{overlayMargin, overlayMargin / 2, content->width() - 2 * overlayMargin, height};
    });
    m_message = new MessageStrip{content};
    m_message->setArea([this, content] {
        const int width = content->width() - 2 * overlayMargin;
        const int height = m_message->heightForWidth(width);
        return QRect{overlayMargin, content->height() - height - overlayMargin, width, height};
    });
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace, &Workspace::answered, m_head, &HeadBar::showAnswer);
    connect(m_workspace, &Workspace::answered, this, [this](const std::shared_ptr<const Answer>& answer) {
        keepDefinitions(answer->overview().definitions);
        showState();
        settleLayouts(); // before the first frame, once everything else has heard
    });
    for (const auto changed : {&Workspace::stateChanged, &Workspace::loadStarted, &Workspace::loadCancelled})
        connect(m_workspace, changed, this, &MainWindow::showState);
    connect(m_chooser, &DayChooser::changed, this, [this] { m_commands.updateDays(*m_workspace, *m_chooser); });
    connect(m_workspace, &Workspace::loadStarted, m_message, &QWidget::hide);
    connect(m_workspace, &Workspace::loadFailed, this, [this](const Error& error) {
        showState();
        if (m_workspace->answer()) // else the page says it
            tell(error);
    });
    connect(m_workspace, &Workspace::questionFailed, this, &MainWindow::tell);
    connect(m_exporter, &Exporter::saved, this, [this](const std::filesystem::path& target) {
        m_message->tellSuccess(tr("Saved %1").arg(pathText(target)));
    });
    connect(m_exporter, &Exporter::failed, this, &MainWindow::tell);
    connect(m_exporter, &Exporter::refused, this, [this](const std::filesystem::path& target) {
        m_message->tellFailure(
            tr("%1 holds events that are shown or being read; save under another name.").arg(pathText(target)));
    });
    for (const TableView* const table : findChildren<TableView*>())
        connect(table, &TableView::copyFailed, this, [this] {
            m_message->tellFailure(tr("There is not enough memory to copy so many rows; copy fewer, or export them."));
        });
}

void MainWindow::keepDefinitions(const Definitions& definitions)
{
    if (definitions == m_keptDefinitions)
        return;
    saveDefinitions(definitions, m_keptDefinitions);
    m_keptDefinitions = definitions;
}

void MainWindow::showState()
{
    m_commands.update(*m_workspace, *m_chooser);
    const bool shown = m_workspace->answer() != nullptr;
    m_pages->setCurrentIndex(shown ? 1 : 0);
    setWindowTitle(
        asWindowTitle(shown ? tr("%1 – Footfall").arg(fileNameText(m_workspace->files().front())) : tr("Footfall")));
}

void MainWindow::tell(const Error& error)
{
    m_message->tellFailure(failureText(error));
}

void MainWindow::adaptToWidth()
{
    m_commands.sidebar->setChecked(!m_body->isNarrow());
    m_head->setHeadlineOpens(m_body->isNarrow());
    m_head->setOpened(m_commands.sidebar->isChecked());
    m_head->setStartOfDays(m_body->startOfContent());
}

bool MainWindow::focusNextPrevChild(bool next)
{
    if (!QMainWindow::focusNextPrevChild(next))
        return false;
    // a scroll area of Qt's follows the focus only from one of its widgets to another
    for (QWidget* area = focusWidget(); area != nullptr; area = area->parentWidget()) {
        if (auto* const scroll = qobject_cast<QScrollArea*>(area))
            scroll->ensureWidgetVisible(focusWidget());
    }
    return true;
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

/// The scheme's colours, mended where text can't be read in them; anew when the scheme changes.
void MainWindow::takeColours()
{
    if (m_takesColours)
        return; // setPalette() comes here again, and two grounds may ask for colours that only one of them can have
    const QScopedValueRollback<bool> alone{m_takesColours, true};
    QPalette scheme = QGuiApplication::palette();
    scheme.setResolveMask(0);
    const QPalette readable = readablePalette(std::exchange(m_scheme, scheme) == scheme ? palette() : scheme);
    if (readable != palette())
        setPalette(readable);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveWindow(*this, *m_results, m_wasRearranged);
    QMainWindow::closeEvent(event);
}

} // namespace footfall::desktop
