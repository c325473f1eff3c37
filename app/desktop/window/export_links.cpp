// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/export_links.h"

#include "app/desktop/common/table/table_view.h"
#include "app/desktop/export/exporter.h"
#include "app/desktop/export/exports.h"
#include "app/desktop/pages/pages_page.h"
#include "app/desktop/pairs/pairs_page.h"
#include "app/desktop/sessions/sessions_page.h"
#include "app/desktop/trend/trend_panel.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/commands.h"
#include "app/desktop/window/results_page.h"
#include "app/desktop/workspace/workspace.h"

#include <QAction>
#include <QCoreApplication>

#include <optional>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportLinks)
};

/// Has a command save what `saving` makes of the answer on the screen.
template <class MakeSaving>
void link(const QAction* command, const Workspace& workspace, Exporter& exporter, MakeSaving saving)
{
    QObject::connect(command, &QAction::triggered, &exporter,
                     [&workspace, &exporter, saving] { exporter.ask(saving(*workspace.answer())); });
}

void linkCommands(const Commands& commands, const Workspace& workspace, ResultsPage& results, Exporter& exporter)
{
    link(commands.exportDay, workspace, exporter, dayReportSaving);
    link(commands.exportAllDays, workspace, exporter, allDaysSaving);
    link(commands.exportPairs, workspace, exporter,
         [&results](const Answer& answer) { return pairsSaving(answer, results.pairs().shownPairs()); });
    link(commands.exportUsers, workspace, exporter,
         [&results](const Answer& answer) { return usersSaving(answer, results.users().state()); });
    link(commands.exportSessions, workspace, exporter, [](const Answer& answer) { return sessionsSaving(answer); });
    link(commands.exportPages, workspace, exporter, [](const Answer& answer) { return pagesSaving(answer); });
    QObject::connect(commands.exportTrend, &QAction::triggered, &exporter, [&results, &exporter] {
        exporter.ask(
            trendSaving([&results](QSize size, double scale) { return results.trend().renderImage(size, scale); }));
    });
    QObject::connect(&results.users(), &UsersPage::titleChanged, commands.exportUsers,
                     [action = commands.exportUsers](const QString& title) {
                         action->setText(Words::tr("&%1 as CSV…").arg(title));
                     });
    commands.exportPairs->setEnabled(false);
    QObject::connect(
        &results.pairs(), &PairsPage::pairsChanged, commands.exportPairs,
        [&results, action = commands.exportPairs] { action->setEnabled(!results.pairs().shownPairs().empty()); });
}

/// What a list's page asks for is of the answer that its list is of: a newer one may be on its way.
template <class Page, class MakeSaving>
void linkList(Page& page, Exporter& exporter, MakeSaving saving)
{
    QObject::connect(&page, &Page::exportAsked, &exporter, [&page, &exporter, saving](ListPart part) {
        const ListPanel& list = page.list();
        if (list.shownAnswer())
            exporter.ask(saving(*list.shownAnswer(), part == ListPart::Shown ? list.table().shownPart() : nullptr));
    });
}

} // namespace

void connectExports(const Commands& commands, const Workspace& workspace, ResultsPage& results, Exporter& exporter)
{
    linkCommands(commands, workspace, results, exporter);
    linkList(results.users(), exporter, [&results](const Answer& answer, std::shared_ptr<const Table> shown) {
        return usersSaving(answer, results.users().shownState().value_or(results.users().state()), std::move(shown));
    });
    linkList(results.sessions(), exporter, sessionsSaving);
    linkList(results.pages(), exporter, pagesSaving);
}

} // namespace footfall::desktop
