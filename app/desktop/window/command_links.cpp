// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/command_links.h"

#include "app/desktop/opening/file_opener.h"
#include "app/desktop/window/about.h"
#include "app/desktop/window/body.h"
#include "app/desktop/window/commands.h"
#include "app/desktop/window/copying.h"
#include "app/desktop/window/results_page.h"
#include "app/desktop/workspace/day_chooser.h"
#include "app/desktop/workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include <utility>

namespace footfall::desktop {

namespace {

template <class Target, class Slot>
void link(const QAction* command, Target& target, Slot slot)
{
    QObject::connect(command, &QAction::triggered, &target, std::move(slot));
}

void linkFiles(const Commands& commands, const CommandTargets& targets)
{
    link(commands.open, targets.opener, &FileOpener::choose);
    link(commands.openSample, targets.opener, &FileOpener::openSample);
    link(commands.reload, targets.workspace, &Workspace::reload);
    link(commands.cancelLoad, targets.workspace, &Workspace::cancelLoad);
    link(commands.quit, targets.window, &QWidget::close);
}

void linkDays(const Commands& commands, const CommandTargets& targets)
{
    DayChooser& chooser = targets.chooser;
    link(commands.previousDay, chooser, &DayChooser::goToPrevious);
    link(commands.nextDay, chooser, &DayChooser::goToNext);
    link(commands.firstDay, chooser, &DayChooser::goToFirst);
    link(commands.lastDay, chooser, &DayChooser::goToLast);
    link(commands.swapDays, chooser, &DayChooser::swap);
    for (std::size_t i = 0; i < commands.comparedWith.size(); ++i)
        link(commands.comparedWith[i], chooser, [&commands, &workspace = targets.workspace, &chooser, i] {
            chooser.chooseComparedWith(offeredComparedWith[i]);
            commands.updateDays(workspace, chooser); // what was checked already is checked again
        });
    QObject::connect(&targets.results, &ResultsPage::dayChosen, &chooser, &DayChooser::chooseDay);
    QObject::connect(&targets.results, &ResultsPage::daysChosen, &chooser, &DayChooser::chooseDays);
}

void linkDefinitions(const Commands& commands, const CommandTargets& targets)
{
    Workspace& workspace = targets.workspace;
    const auto reset = [&workspace] { workspace.setDefinitions({}); };
    link(commands.resetDefinitions, workspace, reset);
    QObject::connect(&targets.results, &ResultsPage::resetAsked, &workspace, reset);
    QObject::connect(&targets.results, &ResultsPage::identityAsked, &workspace, [&workspace](Identity identity) {
        workspace.redefine([identity](Definitions& definitions) { definitions.identity = {identity}; });
    });
    QObject::connect(&targets.results, &ResultsPage::ignoreNilUuidAsked, &workspace, [&workspace](bool ignore) {
        workspace.redefine([ignore](Definitions& definitions) { definitions.ignoreNilUuid = ignore; });
    });
}

void copy(const Commands& commands, const Workspace& workspace)
{
    if (!copyFocused() && workspace.answer())
        commands.copyFigures->trigger();
}

void linkTables(const Commands& commands, const CommandTargets& targets)
{
    const Workspace& workspace = targets.workspace;
    ResultsPage& results = targets.results;
    link(commands.copy, targets.window, [&commands, &workspace] { copy(commands, workspace); });
    link(commands.copyFigures, targets.window,
         [&workspace] { QApplication::clipboard()->setText(figuresAsText(*workspace.answer())); });
    link(commands.filter, results, &ResultsPage::startFiltering);
    for (const Tab tab : allTabs)
        link(commands.openTab[static_cast<std::size_t>(tab)], results, [&results, tab] { results.openTab(tab); });
}

void linkViews(const Commands& commands, const CommandTargets& targets)
{
    QWidget& window = targets.window;
    QObject::connect(commands.sidebar, &QAction::toggled, &targets.body, &Body::setSidebarShown);
    QObject::connect(commands.pictures, &QAction::toggled, &targets.results, &ResultsPage::setPicturesShown);
    QObject::connect(commands.fullScreen, &QAction::toggled, &window, [&window](bool full) {
        window.setWindowState(window.windowState().setFlag(Qt::WindowFullScreen, full));
    });
    link(commands.numbers, window, [&window] { showNumbersHelp(&window); });
    link(commands.about, window, [&window] { showAbout(&window); });
}

} // namespace

void connectCommands(const Commands& commands, const CommandTargets& targets)
{
    linkFiles(commands, targets);
    linkDays(commands, targets);
    linkDefinitions(commands, targets);
    linkTables(commands, targets);
    linkViews(commands, targets);
}

} // namespace footfall::desktop
