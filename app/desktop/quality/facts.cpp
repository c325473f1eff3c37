// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/quality/facts.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/table/cell_display.h"
#include "app/desktop/common/text.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DataQuality)
};

QString instantText(const std::optional<Instant>& instant, const Overview& overview)
{
    if (!instant)
        return QStringLiteral("\u2014");
    return displayText(*instant, ColumnType::Instant, *overview.zone, QLocale{}) + u' ' +
           toText(overview.definitions.timeZone);
}

void addRows(const Overview& overview, std::vector<Fact>& facts)
{
    const LoadReport& report = *overview.load;
    facts.push_back({QStringLiteral("rows"), Words::tr("Rows"), numberText(report.rows),
                     Words::tr("All rows of the files; events, events filtered out and rejected rows add up to them")});
    QString rejected = numberText(report.rejected.total());
    if (report.rejected.total() > 0)
        rejected += QStringLiteral(": ") + toText(reasonsIn(report.rejected));
    facts.push_back({QStringLiteral("rejected"), Words::tr("Rejected rows"), rejected,
                     Words::tr("Rows that can't be an event: a wrong number of fields, no timestamp, text after a "
                               "closing quote or a quote that does not end, or more than 1 MiB")});
    facts.push_back({QStringLiteral("events"), Words::tr("Events"), numberText(overview.events),
                     Words::tr("Page views that count under the definitions")});
    facts.push_back({QStringLiteral("events_filtered_out"), Words::tr("Events filtered out"),
                     numberText(overview.eventsFilteredOut), Words::tr("Whose page does not contain the chosen text")});
}

void addIdentities(const Overview& overview, std::vector<Fact>& facts)
{
    const LoadReport& report = *overview.load;
    for (const Identity identity : allIdentities) {
        const QString name = toText(identityName(identity));
        const std::uint64_t without = report.events - report.eventsWithIdentity[indexOf(identity)];
        facts.push_back(
            {QStringLiteral("without_") + name, Words::tr("Without %1").arg(name), numberText(without),
             Words::tr("Events of the files, filtered out or not, whose %1 is empty, blank or NULL").arg(name)});
    }
    facts.push_back(
        {QStringLiteral("events_without_user"), Words::tr("Events without a user"),
         numberText(overview.eventsWithoutUser),
         Words::tr("Events that count, but have no user by the chosen identity; they take part in no figure "
                   "of users")});
    facts.push_back({QStringLiteral("users"), Words::tr("Users"), numberText(overview.users), {}});
    facts.push_back(
        {QStringLiteral("total_sessions"), Words::tr("Sessions of all days"), numberText(overview.totalSessions), {}});
}

void addTimes(const Overview& overview, std::vector<Fact>& facts)
{
    facts.push_back(
        {QStringLiteral("first_event"), Words::tr("First event"), instantText(overview.firstEvent, overview), {}});
    facts.push_back(
        {QStringLiteral("last_event"), Words::tr("Last event"), instantText(overview.lastEvent, overview), {}});
    facts.push_back({QStringLiteral("days"), Words::tr("Days with events"), numberText(overview.days.size()),
                     Words::tr("In the chosen time zone")});
    const std::optional<DenseRange>& dense = overview.dense;
    QString stray = numberText(dense ? dense->stray.size() : 0);
    if (dense && !dense->stray.empty())
        stray += Words::tr(", away from %1").arg(dayRangeText(dense->first, dense->last));
    facts.push_back({QStringLiteral("stray_days"), Words::tr("Stray days"), stray,
                     Words::tr("Days with events far from the rest: a clock may have been wrong")});
    facts.push_back({QStringLiteral("order"), Words::tr("Order of the rows"),
                     overview.inTimeOrder ? Words::tr("by time") : Words::tr("not by time"),
                     Words::tr("The figures don't depend on it")});
}

} // namespace

std::vector<Fact> factsOf(const Overview& overview)
{
    std::vector<Fact> facts;
    addRows(overview, facts);
    addIdentities(overview, facts);
    addTimes(overview, facts);
    return facts;
}

std::uint64_t nilUuidEvents(const Overview& overview)
{
    const auto note = std::find_if(overview.notes.begin(), overview.notes.end(),
                                   [](const Note& candidate) { return candidate.code == NoteCode::NilUuid; });
    return note == overview.notes.end() ? 0 : note->count.value_or(0);
}

} // namespace footfall::desktop
