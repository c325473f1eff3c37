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

/// A list of day X.
Saving daySaving(const Answer& answer, const char* name, const QString& title, MakeTable make)
{
    Saving saving = csvSaving(std::move(make), answer.overview().zone);
    saving.title = title;
    saving.suggestedName = toText("footfall-" + std::string{name} +
                                  (answer.hasDays() ? "-" + toIso(answer.figures.days.x) : std::string{}) + ".csv");
    return saving;
}

/// The same, or only what is shown of it.
Saving partOf(const ListPanel& list, ListPart part, Saving whole)
{
    if (part == ListPart::Shown)
        whole.write =
            csvSaving([table = list.table().shownPart()] { return table; }, list.shownAnswer()->overview().zone).write;
    return whole;
}

} // namespace

Saving usersSaving(const Answer& answer, UserState state)
{
    const DayPair days = answer.figures.days;
    Saving saving = csvSaving([view = answer.view, days, state] { return view->source->users(days, state); },
                              answer.overview().zone);
    saving.title = Words::tr("Export Users: %1").arg(stateWord(state));
    const std::string pair = answer.hasDays() ? "-" + toIso(days.x) + "-against-" + toIso(days.y) : std::string{};
    saving.suggestedName = toText("footfall-" + std::string{userStateName(state)} + pair + ".csv");
    return saving;
}

Saving sessionsSaving(const Answer& answer)
{
    return daySaving(answer, "sessions", Words::tr("Export Sessions"),
                     [view = answer.view, day = answer.figures.days.x]() -> Result<std::shared_ptr<const Table>> {
                         const Result<std::shared_ptr<const SessionTable>> sessions = view->source->sessions(day);
                         if (!sessions)
                             return sessions.error();
                         return std::shared_ptr<const Table>{sessions.value()};
                     });
}

Saving pagesSaving(const Answer& answer)
{
    return daySaving(answer, "pages", Words::tr("Export Pages"),
                     [view = answer.view, day = answer.figures.days.x] { return view->source->pages(day); });
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
