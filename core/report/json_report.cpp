// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_report.h"

#include "core/report/json_writer.h"

namespace footfall {

namespace {

void writeRejected(const LoadReport& load, JsonWriter& json)
{
    json.key("rejected");
    json.beginObject();
    json.member("total", load.rejected.total());
    json.key("reasons");
    json.beginObject();
    for (std::size_t reason = 0; reason < rejectReasonCount; ++reason) {
        if (load.rejected.counts[reason] > 0)
            json.member(reasonName(static_cast<RejectReason>(reason)), load.rejected.counts[reason]);
    }
    json.endObject();
    json.key("first");
    json.beginArray();
    for (const RejectedRow& row : load.rejected.first) {
        json.beginObject();
        json.member("file", std::string_view{load.files[row.file].input.name()});
        json.member("line", row.line);
        json.member("reason", reasonName(row.reason));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

std::optional<std::string> isoOf(const std::optional<Day>& day)
{
    return day ? std::optional{toIso(*day)} : std::nullopt;
}

std::optional<std::string> isoOf(const std::optional<Instant>& instant)
{
    return instant ? std::optional{toIsoSeconds(*instant)} : std::nullopt;
}

void writeNotes(std::span<const WordedNote> notes, JsonWriter& json)
{
    json.key("notes");
    json.beginArray();
    for (const WordedNote& worded : notes) {
        json.beginObject();
        json.member("code", noteCodeName(worded.note.code));
        json.member("day", isoOf(worded.note.day));
        json.member("count", worded.note.count);
        json.member("text", std::string_view{worded.text});
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeJson(const JsonReport& report, Output& output)
{
    const Overview& overview = report.overview;
    const LoadReport& load = *overview.load;
    JsonWriter json{output};
    json.beginObject();
    json.member("footfall", report.version);
    json.key("files");
    json.beginArray();
    for (const FileReport& file : load.files)
        json.value(std::string_view{file.input.name()});
    json.endArray();
    json.key("settings");
    writeDefinitions(overview.definitions, json);
    json.newLine();
    json.member("rows", load.rows);
    json.member("events", overview.events);
    json.member("events_filtered_out", overview.eventsFilteredOut);
    json.member("events_without_user", overview.eventsWithoutUser);
    writeRejected(load, json);
    json.member("partial", load.partial());
    json.member("duplicate_event_ids", report.duplicateEventIds);
    writeNotes(report.notes, json);
    json.newLine();
    json.member("users", overview.users);
    json.member("total_sessions", overview.totalSessions);
    json.member("first_event", isoOf(overview.firstEvent));
    json.member("last_event", isoOf(overview.lastEvent));
    json.member("first_day", isoOf(overview.firstDay()));
    json.member("last_day", isoOf(overview.lastDay()));
    json.newLine();
    json.key("days");
    json.rows(report.days, *overview.zone);
    if (report.items != nullptr) {
        json.newLine();
        json.key("items");
        json.rows(*report.items, *overview.zone);
    }
    json.endObject();
    output << '\n';
}

void writeDefinitions(const Definitions& definitions, JsonWriter& json)
{
    json.beginObject();
    json.key("identity");
    json.beginArray();
    for (const Identity identity : definitions.identity)
        json.value(identityName(identity));
    json.endArray();
    json.member("known_users", knownUsersName(definitions.knownUsers));
    json.member("session_gap_minutes", static_cast<std::uint64_t>(definitions.sessionGapMinutes));
    json.member("time_zone", std::string_view{definitions.timeZone});
    json.key("page_contains");
    definitions.pageContains.empty() ? json.null() : json.value(std::string_view{definitions.pageContains});
    json.member("ignore_nil_uuid", definitions.ignoreNilUuid);
    json.member("compare_distance", static_cast<std::uint64_t>(definitions.compareDistance));
    json.endObject();
}

} // namespace footfall
