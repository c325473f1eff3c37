// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/column_titles.h"

#include "app/desktop/common/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace footfall::desktop {

namespace {

constexpr const char* context = "ColumnTitles";

struct ColumnWords
{
    std::string_view id;
    const char* title;
    const char* help;
};

constexpr std::array words{
    ColumnWords{"active", QT_TRANSLATE_NOOP("ColumnTitles", "Active"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Users who visited on both days")},
    ColumnWords{"churned", QT_TRANSLATE_NOOP("ColumnTitles", "Churned"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Users who visited on the compared day, but not on the day")},
    ColumnWords{"compared_with", QT_TRANSLATE_NOOP("ColumnTitles", "Compared with"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The compared day")},
    ColumnWords{"day", QT_TRANSLATE_NOOP("ColumnTitles", "Day"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The day that the figures are of, in the chosen time zone")},
    ColumnWords{"days_away", QT_TRANSLATE_NOOP("ColumnTitles", "Days away"),
                QT_TRANSLATE_NOOP("ColumnTitles",
                                  "Days from the user's last visit before day X to the next visit after it; 'not "
                                  "again' where the files hold none, 'file ends' where they end with day X, a dash "
                                  "where there was no visit before")},
    ColumnWords{"days_visited", QT_TRANSLATE_NOOP("ColumnTitles", "Days visited"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Days with at least one event of the user")},
    ColumnWords{"duration_seconds", QT_TRANSLATE_NOOP("ColumnTitles", "Duration"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Time from the session's first event to its last")},
    ColumnWords{"end", QT_TRANSLATE_NOOP("ColumnTitles", "End"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The session's last event, in the chosen time zone")},
    ColumnWords{"entries", QT_TRANSLATE_NOOP("ColumnTitles", "Entries"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Sessions that began on the page")},
    ColumnWords{"entry_page", QT_TRANSLATE_NOOP("ColumnTitles", "Entry page"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The page of the session's first event")},
    ColumnWords{"events", QT_TRANSLATE_NOOP("ColumnTitles", "Events"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Page views, each row of the files counted")},
    ColumnWords{"exit_page", QT_TRANSLATE_NOOP("ColumnTitles", "Exit page"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The page of the session's last event")},
    ColumnWords{"exits", QT_TRANSLATE_NOOP("ColumnTitles", "Exits"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Sessions that ended on the page")},
    ColumnWords{"file", QT_TRANSLATE_NOOP("ColumnTitles", "File"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The file as it was named")},
    ColumnWords{"file_bytes", QT_TRANSLATE_NOOP("ColumnTitles", "Bytes"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Bytes read of the file, as they are stored")},
    ColumnWords{"file_rows", QT_TRANSLATE_NOOP("ColumnTitles", "Rows"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Rows of the file, the rejected ones included")},
    ColumnWords{"file_state", QT_TRANSLATE_NOOP("ColumnTitles", "State"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Whether the file could be read to its end")},
    ColumnWords{"first_event", QT_TRANSLATE_NOOP("ColumnTitles", "First event"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The user's first event of all")},
    ColumnWords{"identity", QT_TRANSLATE_NOOP("ColumnTitles", "Identity"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The column of the file that the user's value comes from")},
    ColumnWords{"inactive", QT_TRANSLATE_NOOP("ColumnTitles", "Inactive"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Known users who visited on neither day")},
    ColumnWords{"known_users", QT_TRANSLATE_NOOP("ColumnTitles", "Known users"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Active, reactivated, churned and inactive users together")},
    ColumnWords{"last_event", QT_TRANSLATE_NOOP("ColumnTitles", "Last event"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The user's last event of all")},
    ColumnWords{"last_page", QT_TRANSLATE_NOOP("ColumnTitles", "Last page"),
                QT_TRANSLATE_NOOP("ColumnTitles",
                                  "The page of the user's last event up to the end of the later of the two days")},
    ColumnWords{"line", QT_TRANSLATE_NOOP("ColumnTitles", "Line"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The line of the file on which the row begins, counted from 1")},
    ColumnWords{"new", QT_TRANSLATE_NOOP("ColumnTitles", "New"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Reactivated users whose first event ever is on the day")},
    ColumnWords{"next_event", QT_TRANSLATE_NOOP("ColumnTitles", "Next event"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The user's first event after day X")},
    ColumnWords{"page", QT_TRANSLATE_NOOP("ColumnTitles", "Page"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The page viewed")},
    ColumnWords{"previous_event", QT_TRANSLATE_NOOP("ColumnTitles", "Previous event"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The user's last event before day X")},
    ColumnWords{"reactivated", QT_TRANSLATE_NOOP("ColumnTitles", "Reactivated"),
                QT_TRANSLATE_NOOP("ColumnTitles",
                                  "Users who visited on the day, but not on the compared day: new and resurrected")},
    ColumnWords{"reason", QT_TRANSLATE_NOOP("ColumnTitles", "Reason"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Why the row can't be an event")},
    ColumnWords{"resurrected", QT_TRANSLATE_NOOP("ColumnTitles", "Resurrected"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Reactivated users whose first event is on an earlier day")},
    ColumnWords{"session", QT_TRANSLATE_NOOP("ColumnTitles", "Session"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The user's sessions, counted from the first")},
    ColumnWords{"sessions", QT_TRANSLATE_NOOP("ColumnTitles", "Sessions"),
                QT_TRANSLATE_NOOP("ColumnTitles",
                                  "Visits: a silence longer than the session gap starts a new one, and a session "
                                  "belongs to the day of its first event")},
    ColumnWords{"start", QT_TRANSLATE_NOOP("ColumnTitles", "Start"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The session's first event, in the chosen time zone")},
    ColumnWords{"text", QT_TRANSLATE_NOOP("ColumnTitles", "Text"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The beginning of the row, as it stands in the file")},
    ColumnWords{"time", QT_TRANSLATE_NOOP("ColumnTitles", "Time"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The event's time, in the chosen time zone")},
    ColumnWords{"user", QT_TRANSLATE_NOOP("ColumnTitles", "User"),
                QT_TRANSLATE_NOOP("ColumnTitles", "The user's value in the identity column")},
    ColumnWords{"users", QT_TRANSLATE_NOOP("ColumnTitles", "Users"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Users with an event on the page")},
    ColumnWords{"visitors", QT_TRANSLATE_NOOP("ColumnTitles", "Visitors"),
                QT_TRANSLATE_NOOP("ColumnTitles", "Users who visited on the day: active and reactivated")},
};
static_assert(std::is_sorted(words.begin(), words.end(),
                             [](const ColumnWords& a, const ColumnWords& b) { return a.id < b.id; }));

const ColumnWords* find(std::string_view id)
{
    const auto* const found = std::lower_bound(words.begin(), words.end(), id,
                                               [](const ColumnWords& a, std::string_view b) { return a.id < b; });
    return found != words.end() && found->id == id ? found : nullptr;
}

} // namespace

QString columnTitle(std::string_view id)
{
    const ColumnWords* const found = find(id);
    return found != nullptr ? QCoreApplication::translate(context, found->title) : toText(id);
}

QString columnHelp(std::string_view id)
{
    const ColumnWords* const found = find(id);
    return found != nullptr ? QCoreApplication::translate(context, found->help) : QString{};
}

} // namespace footfall::desktop
