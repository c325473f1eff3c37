// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/notes.h"

#include "core/metrics/completeness.h"

#include <algorithm>
#include <array>

namespace footfall {

namespace {

constexpr std::uint64_t fewestVisitors = 20; // from whom it can be told that history is thin
constexpr int daysOfThinHistory = 28;

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

void addStrayDaysNote(const DenseRange& range, std::vector<Note>& notes)
{
    if (range.stray.empty())
        return;
    std::vector<std::string> named;
    for (const Day day : std::span{range.stray}.first(std::min(range.stray.size(), strayDaysNamed)))
        named.push_back(toIso(day));
    notes.push_back({.code = NoteCode::StrayDays,
                     .count = range.stray.size(),
                     .detail = joined(named),
                     .other = toIso(range.first) + " to " + toIso(range.last)});
}

/// Whether nobody can be active or churned, because Y lies before the data.
bool isFirstDay(const Study& study, DayPair days)
{
    const std::optional<DenseRange>& dense = study.index().dense();
    return dense && days.y < days.x && days.y < dense->first && study.index().find(days.y) == nullptr;
}

/// The first of all days' rows that this holds of; stray days come in between where they are compared with one another.
std::optional<Day> firstDayOfAll(const Study& study, const DenseRange& dense)
{
    const auto isFirst = [&](Day x) { return isFirstDay(study, {x, study.comparedDay(x)}); };
    for (const Day day : dense.stray) {
        if (day < dense.first && isFirst(day))
            return day;
    }
    for (Day day = dense.first; day <= dense.last && study.comparedDay(day) < dense.first; day = day + 1) {
        if (isFirst(day))
            return day;
    }
    return std::nullopt;
}

bool isThinHistory(const Study& study, const DayFigures& figures)
{
    const std::optional<DenseRange>& dense = study.index().dense();
    const Day x = figures.days.x;
    return figures.visitors >= fewestVisitors && figures.newUsers * 2 > figures.visitors && dense &&
           dense->contains(x) && x - dense->first < daysOfThinHistory;
}

/// 0 for what is to stand first.
int rankOf(NoteCode code)
{
    constexpr std::array doubtful{NoteCode::Partial, NoteCode::StrayDays, NoteCode::LastDayIncomplete,
                                  NoteCode::Rejected};
    return static_cast<int>(std::find(doubtful.begin(), doubtful.end(), code) - doubtful.begin());
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
    case NoteCode::FirstDayIncomplete:
        return "first-day-incomplete";
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
    if (const std::optional<DenseRange>& dense = study.index().dense())
        addStrayDaysNote(*dense, notes);
    return notes;
}

std::vector<Note> dayNotes(const Study& study, const DayFigures& figures)
{
    const auto [x, y] = figures.days;
    const IncompleteDays incomplete = incompleteDays(study);
    const auto isOneOfThem = [x = x, y = y](const std::optional<Day>& day) { return day == x || day == y; };
    std::vector<Note> notes;
    if (isOneOfThem(incomplete.last))
        notes.push_back({.code = NoteCode::LastDayIncomplete, .day = incomplete.last});
    if (isOneOfThem(incomplete.first))
        notes.push_back({.code = NoteCode::FirstDayIncomplete, .day = incomplete.first});
    const bool first = isFirstDay(study, figures.days);
    if (first)
        notes.push_back({.code = NoteCode::FirstDay, .day = x});
    if (study.index().find(x) == nullptr)
        notes.push_back({.code = NoteCode::NoEventsOnDay, .day = x});
    else if (!first && study.index().find(y) == nullptr)
        notes.push_back({.code = NoteCode::NoEventsOnDay, .day = y});
    if (isThinHistory(study, figures))
        notes.push_back({.code = NoteCode::ThinHistory, .day = x, .count = figures.newUsers});
    return notes;
}

std::vector<Note> allDaysNotes(const Study& study)
{
    std::vector<Note> notes;
    const std::optional<DenseRange>& dense = study.index().dense();
    if (!dense)
        return notes;
    const IncompleteDays incomplete = incompleteDays(study);
    if (incomplete.last)
        notes.push_back({.code = NoteCode::LastDayIncomplete, .day = incomplete.last});
    if (incomplete.first)
        notes.push_back({.code = NoteCode::FirstDayIncomplete, .day = incomplete.first});
    if (const std::optional<Day> first = firstDayOfAll(study, *dense))
        notes.push_back({.code = NoteCode::FirstDay, .day = first});
    return notes;
}

std::vector<Note> pairsNotes(const Study& study, std::span<const DayPair> pairs)
{
    std::vector<Note> notes;
    for (const DayPair& pair : pairs) {
        for (Note& note : dayNotes(study, dayFigures(study, pair))) {
            const bool said =
                std::any_of(notes.begin(), notes.end(), [&](const Note& other) { return other.code == note.code; });
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

void putMostDoubtfulFirst(std::vector<Note>& notes)
{
    std::stable_sort(notes.begin(), notes.end(),
                     [](const Note& a, const Note& b) { return rankOf(a.code) < rankOf(b.code); });
}

} // namespace footfall
