// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/commands.h"

#include "app/desktop/opening/file_opener.h"
#include "app/desktop/workspace/day_chooser.h"
#include "app/desktop/workspace/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

Commands::Commands(QWidget* window) : m_window{window}
{
    open = add("open", Words::tr("&Open…"), QKeySequence::keyBindings(QKeySequence::Open));
    openSample = add("openSample", Words::tr("Open the &Sample"));
    reload = add("reload", Words::tr("&Reload"), {QKeySequence{Qt::Key_F5}});
    cancelLoad = add("cancelLoad", Words::tr("&Cancel Loading"), {QKeySequence{Qt::Key_Escape}});
    quit = add("quit", Words::tr("&Quit"), {QKeySequence{Qt::CTRL | Qt::Key_Q}});
    quit->setMenuRole(QAction::QuitRole);

    copy = add("copy", Words::tr("&Copy"), QKeySequence::keyBindings(QKeySequence::Copy));
    copyFigures = add("copyFigures", Words::tr("Copy &Figures"), {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_C}});
    filter = add("filter", Words::tr("&Filter the List"), QKeySequence::keyBindings(QKeySequence::Find));
    resetDefinitions = add("resetDefinitions", Words::tr("Use the &Default Definitions"));

    sidebar = add("sidebar", Words::tr("&Sidebar"), {QKeySequence{Qt::Key_F9}});
    sidebar->setCheckable(true);
    sidebar->setChecked(true);
    pictures = add("pictures", Words::tr("&Trend and Day Pair"), {QKeySequence{Qt::Key_F8}});
    pictures->setCheckable(true);
    pictures->setChecked(true);
    fullScreen = add("fullScreen", Words::tr("&Full Screen"), {QKeySequence{Qt::Key_F11}});
    fullScreen->setCheckable(true);

    previousDay = add("previousDay", Words::tr("&Previous Day"), {QKeySequence{Qt::ALT | Qt::Key_PageUp}});
    nextDay = add("nextDay", Words::tr("&Next Day"), {QKeySequence{Qt::ALT | Qt::Key_PageDown}});
    firstDay = add("firstDay", Words::tr("&First Day"), {QKeySequence{Qt::ALT | Qt::Key_Home}});
    lastDay = add("lastDay", Words::tr("&Last Day"), {QKeySequence{Qt::ALT | Qt::Key_End}});
    swapDays = add("swapDays", Words::tr("&Swap the Days"), {QKeySequence{Qt::CTRL | Qt::Key_T}});
    auto* const ways = new QActionGroup{window};
    ways->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional); // a distance may be none of these
    for (std::size_t i = 0; i < comparedWith.size(); ++i) {
        comparedWith[i] = add("comparedWith", comparedWithText(offeredComparedWith[i]));
        comparedWith[i]->setCheckable(true);
        ways->addAction(comparedWith[i]);
    }

    const std::array<QString, allTabs.size()> pages{Words::tr("&Overview"),      Words::tr("&Users"),
                                                    Words::tr("&Sessions"),      Words::tr("&Pages"),
                                                    Words::tr("&Compare Pairs"), Words::tr("Data &Quality")};
    for (std::size_t i = 0; i < openTab.size(); ++i)
        openTab[i] = add("openTab", pages[i], {QKeySequence{Qt::CTRL | (Qt::Key_1 + static_cast<int>(i))}});

    exportDay = add("exportDay", Words::tr("&Day Report as CSV…"), {QKeySequence{Qt::CTRL | Qt::Key_E}});
    exportAllDays = add("exportAllDays", Words::tr("&All Days as CSV…"));
    exportPairs = add("exportPairs", Words::tr("&Compared Pairs as CSV…"));
    exportUsers = add("exportUsers", Words::tr("&Users as CSV…"));
    exportSessions = add("exportSessions", Words::tr("&Sessions of Day X as CSV…"));
    exportPages = add("exportPages", Words::tr("Pa&ges of Day X as CSV…"));
    exportTrend = add("exportTrend", Words::tr("&Trend as Picture…"));

    numbers = add("numbers", Words::tr("What the &Numbers Mean"), {QKeySequence{Qt::Key_F1}});
    about = add("about", Words::tr("&About Footfall"));
    about->setMenuRole(QAction::AboutRole);
}

QAction* Commands::add(const char* name, const QString& text, const QList<QKeySequence>& keys)
{
    auto* const action = new QAction{text, m_window};
    action->setObjectName(QLatin1StringView{name});
    action->setShortcuts(keys);
    m_window->addAction(action); // so that its key works where no menu shows it
    return action;
}

void Commands::update(const Workspace& workspace, const DayChooser& chooser)
{
    const bool shown = workspace.answer() != nullptr;
    openSample->setEnabled(sampleFile().has_value());
    reload->setEnabled(!workspace.files().empty());
    cancelLoad->setEnabled(workspace.isLoading());
    resetDefinitions->setEnabled(workspace.definitions() != Definitions{});
    for (QAction* const action : {filter, exportDay, exportAllDays, exportUsers, exportSessions, exportPages})
        action->setEnabled(shown);
    const bool hasDays = shown && workspace.answer()->hasDays();
    for (QAction* const action : {copyFigures, swapDays, firstDay, lastDay, exportTrend})
        action->setEnabled(hasDays);
    for (QAction* const action : openTab)
        action->setEnabled(shown);
    updateDays(workspace, chooser);
}

void Commands::updateDays(const Workspace& workspace, const DayChooser& chooser) const
{
    const bool hasDays = ofDays(workspace.answer()) != nullptr;
    previousDay->setEnabled(chooser.hasPrevious());
    nextDay->setEnabled(chooser.hasNext());
    for (std::size_t i = 0; i < comparedWith.size(); ++i) {
        comparedWith[i]->setEnabled(hasDays);
        comparedWith[i]->setChecked(offeredComparedWith[i] == chooser.comparedWith());
    }
}

} // namespace footfall::desktop
