// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/list_exports.h"

#include "app/desktop/common/table/table_view.h"
#include "app/desktop/common/text.h"
#include "app/desktop/export/day_exports.h"
#include "app/desktop/export/exporter.h"
#include "app/desktop/page_list/pages_page.h"
#include "app/desktop/sessions/sessions_page.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/results_page.h"
#include "core/report/csv.h"
#include "core/report/page_table.h"
#include "core/report/session_table.h"
#include "core/report/user_table.h"

#include <QCoreApplication>

#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListExports)
};

using MakeTable = std::function<std::unique_ptr<const Table>(const std::shared_ptr<const Study>&)>;

/// `whole` makes the list on the thread that saves; a list of all users takes a while.
Saving listSaving(const ListPanel& list, ListPart part, MakeTable whole)
{
    const std::shared_ptr<const Study>& study = list.shownAnswer()->view->study;
    Saving saving = csvSaving(part == ListPart::Shown ? list.table().shownPart() : nullptr, study);
    if (part == ListPart::Whole)
        saving.write = [study, whole = std::move(whole)](Output& output) {
            writeCsv(*whole(study), study->zone(), FormulaGuard::On, output);
        };
    return saving;
}

void askForUsers(UsersPage& page, ListPart part, Exporter& exporter)
{
    const std::optional<UserState> shown = page.shownState();
    if (!page.list().shownAnswer() || !shown)
        return;
    const DayPair days = page.list().shownAnswer()->figures.days;
    Saving saving = listSaving(page.list(), part, [days, state = *shown](const std::shared_ptr<const Study>& study) {
        return std::make_unique<const UserTable>(study, days, state);
    });
    saving.title = Words::tr("Export Users");
    saving.suggestedName = toText("footfall-" + std::string{userStateName(*shown)} + "-" + toIso(days.x) + "-against-" +
                                  toIso(days.y) + ".csv");
    exporter.ask(saving);
}

/// A list of day X.
template <class WholeTable>
void askForDay(const ListPanel& list, ListPart part, const char* name, const QString& title, Exporter& exporter)
{
    if (!list.shownAnswer())
        return;
    const Day day = list.shownAnswer()->figures.days.x;
    Saving saving = listSaving(list, part, [day](const std::shared_ptr<const Study>& study) {
        return std::make_unique<const WholeTable>(study, day);
    });
    saving.title = title;
    saving.suggestedName = toText("footfall-" + std::string{name} + "-" + toIso(day) + ".csv");
    exporter.ask(saving);
}

} // namespace

void connectListExports(ResultsPage& results, Exporter& exporter)
{
    QObject::connect(&results.users(), &UsersPage::exportAsked, &exporter,
                     [&](ListPart part) { askForUsers(results.users(), part, exporter); });
    QObject::connect(&results.sessions(), &SessionsPage::exportAsked, &exporter, [&](ListPart part) {
        askForDay<SessionTable>(results.sessions().list(), part, "sessions", Words::tr("Export Sessions"), exporter);
    });
    QObject::connect(&results.viewed(), &PagesPage::exportAsked, &exporter, [&](ListPart part) {
        askForDay<PageTable>(results.viewed().list(), part, "pages", Words::tr("Export Pages"), exporter);
    });
}

} // namespace footfall::desktop
