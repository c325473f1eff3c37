// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/list_exports.h"

#include "app/desktop/common/table/table_view.h"
#include "app/desktop/common/text.h"
#include "app/desktop/export/day_exports.h"
#include "app/desktop/export/exporter.h"
#include "app/desktop/pages/pages_page.h"
#include "app/desktop/sessions/sessions_page.h"
#include "app/desktop/users/state_words.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/results_page.h"
#include "core/report/csv.h"
#include "core/report/page_table.h"
#include "core/report/session_table.h"
#include "core/report/user_table.h"

#include <QCoreApplication>

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

/// `make` makes the list on the thread that saves; a list of all users takes a while.
template <class MakeTable>
Saving wholeSaving(const Answer& answer, MakeTable make)
{
    const std::shared_ptr<const Study>& study = answer.view->study;
    Saving saving = csvSaving(nullptr, study);
    saving.write = [study, make = std::move(make)](Output& output) {
        writeCsv(*make(study), study->zone(), FormulaGuard::On, output);
        return success();
    };
    return saving;
}

/// A list of day X.
template <class WholeTable>
Saving daySaving(const Answer& answer, const char* name, const QString& title)
{
    const Day day = answer.figures.days.x;
    Saving saving = wholeSaving(answer, [day](const std::shared_ptr<const Study>& study) {
        return std::make_unique<const WholeTable>(study, day);
    });
    saving.title = title;
    saving.suggestedName =
        toText("footfall-" + std::string{name} + (answer.hasDays() ? "-" + toIso(day) : std::string{}) + ".csv");
    return saving;
}

/// The same, or only what is shown of it.
Saving partOf(const ListPanel& list, ListPart part, Saving whole)
{
    if (part == ListPart::Shown)
        whole.write = csvSaving(list.table().shownPart(), list.shownAnswer()->view->study).write;
    return whole;
}

} // namespace

Saving usersSaving(const Answer& answer, UserState state)
{
    const DayPair days = answer.figures.days;
    Saving saving = wholeSaving(answer, [days, state](const std::shared_ptr<const Study>& study) {
        return std::make_unique<const UserTable>(study, days, state);
    });
    saving.title = Words::tr("Export Users: %1").arg(stateWord(state));
    const std::string pair = answer.hasDays() ? "-" + toIso(days.x) + "-against-" + toIso(days.y) : std::string{};
    saving.suggestedName = toText("footfall-" + std::string{userStateName(state)} + pair + ".csv");
    return saving;
}

Saving sessionsSaving(const Answer& answer)
{
    return daySaving<SessionTable>(answer, "sessions", Words::tr("Export Sessions"));
}

Saving pagesSaving(const Answer& answer)
{
    return daySaving<PageTable>(answer, "pages", Words::tr("Export Pages"));
}

void connectListExports(ResultsPage& results, Exporter& exporter)
{
    UsersPage& users = results.users();
    QObject::connect(&users, &UsersPage::exportAsked, &exporter, [&](ListPart part) {
        if (const std::optional<UserState> state = users.shownState(); state && users.list().shownAnswer())
            exporter.ask(partOf(users.list(), part, usersSaving(*users.list().shownAnswer(), *state)));
    });
    SessionsPage& sessions = results.sessions();
    QObject::connect(&sessions, &SessionsPage::exportAsked, &exporter, [&](ListPart part) {
        if (sessions.list().shownAnswer())
            exporter.ask(partOf(sessions.list(), part, sessionsSaving(*sessions.list().shownAnswer())));
    });
    PagesPage& pages = results.pages();
    QObject::connect(&pages, &PagesPage::exportAsked, &exporter, [&](ListPart part) {
        if (pages.list().shownAnswer())
            exporter.ask(partOf(pages.list(), part, pagesSaving(*pages.list().shownAnswer())));
    });
}

} // namespace footfall::desktop
