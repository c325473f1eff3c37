// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/menus.h"

#include "app/desktop/window/commands.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

} // namespace

void fillExportMenu(QMenu& menu, const Commands& commands)
{
    menu.setTitle(Words::tr("Expor&t"));
    menu.addActions({commands.exportDay, commands.exportAllDays, commands.exportPairs});
    menu.addSeparator();
    menu.addActions({commands.exportUsers, commands.exportSessions, commands.exportPages});
    menu.addSeparator();
    menu.addAction(commands.exportTrend);
}

void fillMenuBar(QMenuBar& bar, const Commands& commands, const OwnMenus& own)
{
    QMenu* const file = bar.addMenu(Words::tr("&File"));
    file->addAction(commands.open);
    file->addMenu(own.recent);
    file->addAction(commands.openSample);
    file->addSeparator();
    file->addAction(commands.reload);
    file->addAction(commands.cancelLoad);
    file->addSeparator();
    file->addAction(commands.quit);

    QMenu* const edit = bar.addMenu(Words::tr("&Edit"));
    edit->addActions({commands.copy, commands.copyFigures});
    edit->addSeparator();
    edit->addAction(commands.filter);
    edit->addSeparator();
    edit->addAction(commands.resetDefinitions);

    bar.addMenu(Words::tr("&View"))->addActions({commands.sidebar, commands.pictures, commands.fullScreen});

    QMenu* const analyse = bar.addMenu(Words::tr("&Analyse"));
    analyse->addActions({commands.previousDay, commands.nextDay, commands.firstDay, commands.lastDay});
    analyse->addSeparator();
    analyse->addAction(commands.swapDays);
    QMenu* const compared = analyse->addMenu(Words::tr("&Compared with"));
    for (QAction* const way : commands.comparedWith)
        compared->addAction(way);

    QMenu* const pages = analyse->addMenu(Words::tr("&Go to"));
    for (QAction* const tab : commands.openTab)
        pages->addAction(tab);

    bar.addMenu(own.exports);

    QMenu* const help = bar.addMenu(Words::tr("&Help"));
    help->addAction(commands.numbers);
    help->addSeparator();
    help->addAction(commands.about);
}

} // namespace footfall::desktop
