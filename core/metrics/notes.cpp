// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/notes.h"

#include <algorithm>

namespace footfall {

namespace {

constexpr std::int64_t lateEnough = std::int64_t{23} * 3600; // second of the day from which a last day counts as whole

std::string joined(const std::vector<std::string>& names)
{
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

void addColumnNotes(const FileReport& file, std::vector<Note>& notes)
{
    const auto has = [&](Column column) { return file.layout.place[indexOf(column)].has_value(); };
    if (!has(Column::Page))
        notes.push_back({.code = NoteCode::NoPageColumn, .file = file.input});
    std::vector<std::string> missing;
    for (const Column column :
         {Column::EventId, Column::UserFingerprint, Column::DomainUserid, Column::NetworkUserid}) {
        if (!has(column))
            missing.emplace_back(columnName(column));
    }
    if (!missing.empty())
        notes.push_back({.code = NoteCode::MissingColumn, .file = file.input, .detail = joined(missing)});
    for (const TakenName& taken : file.layout.takenNames)
        notes.push_back(
            {.code = NoteCode::Alias, .file = file.input, .detail = taken.name, .other = joined(taken.passed)});
}

bool isChosen(const Study& study, Identity identity)
{
    const std::vector<Identity>& chosen = study.definitions().identity;
    return std::find(chosen.begin(), chosen.end(), identity) != chosen.end();
}

void addIdentityNotes(const LoadReport& report, const Study& study, std::vector<Note>& notes)
{
    const DayIndex& index = study.index();
    if (index.events() > 0 && index.users() == 0) {
        std::vector<std::string> others;
        for (const Identity identity : allIdentities) {
            if (!isChosen(study, identity) && report.eventsWithIdentity[indexOf(identity)] > 0)
                others.emplace_back(identityName(identity));
        }
        notes.push_back({.code = NoteCode::IdentityEmpty, .count = index.events(), .detail = joined(others)});
    }
    if (const std::uint64_t nil = eventsOfNilUuid(study); nil > 0)
        notes.push_back({.code = NoteCode::NilUuid, .count = nil});
}

bool isLastDayCutShort(const Study& study, const DayEntry& entry)
{
    const std::int64_t local = floorSeconds(entry.lastEvent) + study.zone().offsetAt(entry.lastEvent);
    return local - floorDiv(local, secondsPerDay) * secondsPerDay < lateEnough;
}

void addLastDayNote(const Study& study, Day day, std::vector<Note>& notes)
{
    if (day == study.lastDay() && isLastDayCutShort(study, study.index().days().back()))
        notes.push_back({.code = NoteCode::LastDayIncomplete, .day = day});
}

} // namespace

std::string_view noteCodeName(NoteCode code)
{
    switch (code) {
    case NoteCode::Partial:
        return "partial";
    case NoteCode::Rejected:
        return "rejected";
    case NoteCode::NoEventsOnDay:
        return "no-events-on-day";
    case NoteCode::FirstDay:
        return "first-day";
    case NoteCode::LastDayIncomplete:
        return "last-day-incomplete";
    case NoteCode::ThinHistory:
        return "thin-history";
    case NoteCode::IdentityEmpty:
        return "identity-empty";
    case NoteCode::NilUuid:
        return "nil-uuid";
    case NoteCode::NoPageColumn:
        return "no-page-column";
    case NoteCode::MissingColumn:
        return "missing-column";
    case NoteCode::Alias:
        return "alias";
    case NoteCode::StrayDays:
        return "stray-days";
    }
    return {};
}

std::uint64_t eventsOfNilUuid(const Study& study)
{
    const EventStore& store = study.store();
    Definitions asItStands = study.definitions();
    asItStands.ignoreNilUuid = false; // ignored or not, it is pointed out
    const bool occurs = std::any_of(asItStands.identity.begin(), asItStands.identity.end(),
                                    [&](Identity identity) { return store.find(identity, nilUuid).has_value(); });
    if (!occurs)
        return 0;
    const UserMap users{store, asItStands};
    std::uint64_t events = 0;
    for (std::uint32_t i = 0; i < store.size(); ++i) {
        const UserId user = users.userOf({i});
        events += user != noUser && users.isNil(user) && study.filter().passes({i}) ? 1U : 0U;
    }
    return events;
}

std::vector<Note> fileNotes(const LoadReport& report, const Study& study)
{
    std::vector<Note> notes;
    for (const FileReport& file : report.files) {
        if (file.damage)
            notes.push_back(
                {.code = NoteCode::Partial, .count = file.events, .file = file.input, .detail = file.damage->detail});
    }
    if (const std::uint64_t rejected = report.rejected.total(); rejected > 0)
        notes.push_back({.code = NoteCode::Rejected, .count = rejected});
    addIdentityNotes(report, study, notes);
    for (const FileReport& file : report.files)
        addColumnNotes(file, notes);
    if (const StrayDays stray = strayDays(study); stray.count > 0)
        notes.push_back({.code = NoteCode::StrayDays,
                         .count = stray.count,
                         .detail = toIso(stray.firstDense),
                         .other = toIso(stray.lastDense)});
    return notes;
}

std::vector<Note> dayNotes(const Study& study, const DayFigures& figures)
{
    const auto [x, y] = figures.days;
    std::vector<Note> notes;
    if (study.index().find(x) == nullptr)
        notes.push_back({.code = NoteCode::NoEventsOnDay, .day = x});
    if (x == study.firstDay())
        notes.push_back({.code = NoteCode::FirstDay, .day = x});
    else if (y != x && study.index().find(y) == nullptr)
        notes.push_back({.code = NoteCode::NoEventsOnDay, .day = y});
    addLastDayNote(study, x, notes);
    if (y != x)
        addLastDayNote(study, y, notes);
    if (figures.newUsers * 2 > figures.visitors)
        notes.push_back({.code = NoteCode::ThinHistory, .day = x, .count = figures.newUsers});
    return notes;
}

std::vector<Note> allDaysNotes(const Study& study)
{
    std::vector<Note> notes;
    if (!study.firstDay())
        return notes;
    notes.push_back({.code = NoteCode::FirstDay, .day = study.firstDay()});
    addLastDayNote(study, *study.lastDay(), notes);
    return notes;
}

std::vector<Note> pairsNotes(const Study& study, std::span<const DayPair> pairs)
{
    std::vector<Note> notes;
    for (const DayPair& pair : pairs) {
        for (Note& note : dayNotes(study, dayFigures(study, pair))) {
            const bool said = std::any_of(notes.begin(), notes.end(), [&](const Note& other) {
                return other.code == note.code && other.day == note.day;
            });
            if (!said)
                notes.push_back(std::move(note));
        }
    }
    return notes;
}

std::optional<std::uint64_t> duplicateEventIds(const Study& study)
{
    const EventStore& store = study.store();
    if (!store.hasEventIds())
        return std::nullopt;
    std::vector<EventIdHash> ids;
    ids.reserve(store.size());
    for (std::size_t i = 0; i < store.size(); ++i) {
        const EventIndex event{static_cast<std::uint32_t>(i)};
        const std::optional<EventIdHash> id = store.eventId(event);
        if (id && study.filter().passes(event))
            ids.push_back(*id);
    }
    std::sort(ids.begin(), ids.end());
    const auto distinctEnd = std::unique(ids.begin(), ids.end());
    return static_cast<std::uint64_t>(ids.end() - distinctEnd);
}

StrayDays strayDays(const Study& study)
{
    constexpr int farAway = 366;
    const std::span<const DayEntry> days = study.index().days();
    StrayDays stray;
    std::uint64_t mostEvents = 0;
    std::size_t daysOfTheRest = 0;
    for (std::size_t begin = 0; begin < days.size();) {
        std::size_t end = begin;
        std::uint64_t events = 0;
        do {
            events += days[end++].events;
        } while (end < days.size() && days[end].day - days[end - 1].day <= farAway);
        if (events > mostEvents) {
            mostEvents = events;
            daysOfTheRest = end - begin;
            stray.firstDense = days[begin].day;
            stray.lastDense = days[end - 1].day;
        }
        begin = end;
    }
    stray.count = days.size() - daysOfTheRest;
    return stray;
}

} // namespace footfall
