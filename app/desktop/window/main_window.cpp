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
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace footfall::desktop {

namespace {
constexpr int leastCharacters = 140; // a line's, below which the sidebar makes way for the figures

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
    connectCommands(m_commands, {*this, *m_sidebar, *m_workspace, *m_chooser, *m_opener, *m_results});
    connectWorkspace();
    showState();
    restoreWindow(*this, *m_splitter, *m_results);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_rearranged.splitter = true; });
    connect(m_results, &ResultsPage::rearranged, this, [this] { m_rearranged.results = true; });
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
    m_sidebar = new Sidebar{*m_workspace, *m_chooser, this};
    m_results = new ResultsPage{*m_workspace, this};
    m_splitter = new QSplitter{this};
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_results);
    m_splitter->setStretchFactor(1, 1);
    m_pages = new QStackedWidget{this};
    auto* const start =
        new StartPage{*m_workspace, {.open = m_commands.open, .openSample = m_commands.openSample}, this};
    connect(start, &StartPage::filesChosen, m_opener, &FileOpener::open);
    connect(m_opener, &FileOpener::dragged, start, &StartPage::showDrag);
    m_pages->addWidget(start);
    m_pages->addWidget(m_splitter);
    m_message = new MessageStrip{this};

    auto* const content = new QWidget{this};
    auto* const layout = new QVBoxLayout{content};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new LoadingStrip{*m_workspace, m_commands.cancelLoad, content});
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    setCentralWidget(content);
    setStatusBar(new StatusLine{*m_workspace, this});

    auto* const exports = new QMenu{this};
    fillExportMenu(*exports, m_commands);
    connectExports(m_commands, *m_workspace, *m_results, *m_exporter);
    auto* const recent = new RecentMenu{this};
    connect(recent, &RecentMenu::filesChosen, m_opener, &FileOpener::open);
    connect(recent, &RecentMenu::cleared, start, &StartPage::refreshRecentFiles);
    fillMenuBar(*menuBar(), m_commands, {.recent = recent, .exports = exports});
    m_head = new HeadBar{m_commands, exports, this};
    addToolBar(m_head);
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
    const bool narrow = width() < fontMetrics().averageCharWidth() * leastCharacters;
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    m_commands.sidebar->setChecked(!narrow);
    m_head->offerSidebar(narrow);
    m_results->setNarrow(narrow);
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

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    adaptToWidth();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveWindow(*this, *m_splitter, *m_results, m_rearranged);
    QMainWindow::closeEvent(event);
}

} // namespace footfall::desktop
