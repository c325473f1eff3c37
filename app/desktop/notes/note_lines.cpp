// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notes/note_lines.h"

#include "app/desktop/common/text.h"
#include "app/desktop/workspace/compared_with.h"
#include "app/wording/wording.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

NoteWeight weightOf(NoteCode code)
{
    switch (code) {
    case NoteCode::NoPageColumn:
    case NoteCode::MissingColumn:
    case NoteCode::Alias:
        return NoteWeight::Detail;
    default:
        return NoteWeight::Warning;
    }
}

bool isOfQuality(NoteCode code)
{
    return code == NoteCode::Rejected || code == NoteCode::NilUuid;
}

/// What empties the figures comes before what makes them less sure.
int graveness(NoteCode code)
{
    switch (code) {
    case NoteCode::Partial:
    case NoteCode::IdentityEmpty:
        return 2;
    case NoteCode::NoEventsOnDay:
        return 1;
    default:
        return 0;
    }
}

/// Where no event has the chosen identity, one that there is.
std::optional<Identity> suggestionOf(const Note& note)
{
    if (note.code != NoteCode::IdentityEmpty)
        return std::nullopt;
    return identityNamed(note.detail.substr(0, note.detail.find(',')));
}

NoteLine lineOf(const Note& note, const Answer& answer)
{
    const LoadReport& load = *answer.overview().load;
    QString text = toText(describe(note, load, answer.overview().definitions));
    if (!note.file.empty() && load.files.size() > 1)
        text = QStringLiteral("%1: %2").arg(fileNameText(note.file), text);
    else if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return {weightOf(note.code), text, suggestionOf(note), isOfQuality(note.code), graveness(note.code)};
}

} // namespace

std::vector<NoteLine> noteLines(const Answer& answer)
{
    std::vector<Note> notes = answer.overview().notes;
    notes.insert(notes.end(), answer.dayNotes.begin(), answer.dayNotes.end());
    putMostDoubtfulFirst(notes);
    std::vector<NoteLine> lines;
    lines.reserve(notes.size() + 1);
    for (const Note& note : notes)
        lines.push_back(lineOf(note, answer));
    if (const QString chosen = definitionsText(answer.overview().definitions); !chosen.isEmpty())
        lines.push_back({NoteWeight::Choice, Words::tr("Not the default: %1").arg(chosen)});
    std::stable_sort(lines.begin(), lines.end(), [](const NoteLine& a, const NoteLine& b) {
        return std::pair{a.weight, -a.graveness} < std::pair{b.weight, -b.graveness};
    });
    return lines;
}

QString definitionsText(const Definitions& definitions)
{
    const Definitions usual;
    QStringList parts;
    if (definitions.identity != usual.identity)
        parts += Words::tr("the user is %1").arg(toText(identityNames(definitions)));
    if (definitions.knownUsers != usual.knownUsers)
        parts += Words::tr("known users are those seen by then");
    if (definitions.sessionGapMinutes != usual.sessionGapMinutes)
        parts += Words::tr("session gap %1 min").arg(definitions.sessionGapMinutes);
    if (definitions.timeZone != usual.timeZone)
        parts += Words::tr("days in %1").arg(toText(escapedForDisplay(definitions.timeZone)));
    if (definitions.pageContains != usual.pageContains)
        parts += Words::tr("only pages containing “%1”").arg(toText(escapedForDisplay(definitions.pageContains)));
    if (definitions.compareDistance != usual.compareDistance)
        parts += Words::tr("compared with %1").arg(distanceText(definitions.compareDistance));
    if (definitions.ignoreNilUuid != usual.ignoreNilUuid)
        parts += Words::tr("the all-zero UUID is ignored");
    return parts.join(Words::tr("; ", "between definitions"));
}

} // namespace footfall::desktop
