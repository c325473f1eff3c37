// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/wording.h"

#include "core/base/text.h"

#include <system_error>

namespace footfall {

namespace {

std::string systemMessage(int systemError)
{
    return std::error_code{systemError, std::generic_category()}.message();
}

std::string countOf(std::uint64_t count, std::string_view one, std::string_view many)
{
    return grouped(count) + " " + std::string{count == 1 ? one : many};
}

std::string noEvents(const Error& error)
{
    return "holds no events table: of " + countOf(error.count, "row", "rows") +
           " not one is an event; the first, on line " + std::to_string(error.line) + ", is rejected for '" +
           error.detail + "'. An event is event_id, timestamp, user_fingerprint, domain_userid, network_userid, page";
}

std::string missingColumns(const Error& error)
{
    const std::string have = error.have.empty() ? "none of the known columns" : error.have;
    return "has no column " + error.detail + "; its header has " + have;
}

std::string readBefore(const Error& error)
{
    return countOf(error.count, "event was", "events were") + " read before";
}

} // namespace

std::string inputText(const Input& input)
{
    return input.isStandardInput() ? "standard input" : escapedForDisplay(input.name());
}

std::string subjectOf(const Error& error)
{
    return inputText(error.file);
}

std::string describe(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::CannotOpen:
        return "can't be opened: " + systemMessage(error.systemError);
    case ErrorKind::IsFolder:
        return "is a folder; name the file in it";
    case ErrorKind::ReadFailed:
        return "can't be read: " + systemMessage(error.systemError);
    case ErrorKind::NothingInside:
        return "is empty: not one row and no header";
    case ErrorKind::OtherCompression:
        return "is " + error.detail + ", not gzip or plain text; unpack it first";
    case ErrorKind::OtherEncoding:
        return "is text in " + error.detail + ", which is not read; turn it into UTF-8 first";
    case ErrorKind::NoEvents:
        return noEvents(error);
    case ErrorKind::MissingColumns:
        return missingColumns(error);
    case ErrorKind::RepeatedColumn:
        return "has the column " + escapedForDisplay(error.detail) + " twice in its header";
    case ErrorKind::Damaged:
        return "is damaged: " + error.detail + "; " + readBefore(error) +
               ". Get the file anew, or accept a partial report";
    case ErrorKind::Changed:
        return "was " + error.detail + "; " + readBefore(error) +
               ". Read it again when nobody writes to it, or accept a partial report";
    case ErrorKind::UnknownZone:
        return "the time zone '" + escapedForDisplay(error.detail) +
               "' is not known; name one like Europe/London, or UTC";
    case ErrorKind::NoZoneData:
        return "the time zone '" + escapedForDisplay(error.detail) +
               "' is not known because this machine has no time zone data; install tzdata";
    case ErrorKind::BadZoneData:
        return "the time zone '" + escapedForDisplay(error.detail) +
               "' can't be used: this file of the time zone data " +
               (error.systemError != 0 ? "can't be read: " + systemMessage(error.systemError) : "is damaged") +
               "; install tzdata anew";
    case ErrorKind::BadSettings:
        return "is no settings file: " + escapedForDisplay(error.detail);
    case ErrorKind::OutOfMemory:
        return "there is not enough memory for so many events";
    case ErrorKind::CannotWrite:
        return "can't be written: " + systemMessage(error.systemError);
    case ErrorKind::Internal:
        return "a rule of the program is broken (" + error.detail + "); please report it";
    }
    return {};
}

std::string reasonsIn(const RejectedRows& rejected)
{
    std::string reasons;
    for (std::size_t reason = 0; reason < rejectReasonCount; ++reason) {
        if (rejected.counts[reason] > 0)
            reasons += (reasons.empty() ? "" : ", ") + grouped(rejected.counts[reason]) + " " +
                       std::string{reasonName(static_cast<RejectReason>(reason))};
    }
    return reasons;
}

std::string identityNames(const Definitions& definitions)
{
    std::string names;
    for (const Identity identity : definitions.identity)
        names += (names.empty() ? "" : ", ") + std::string{identityName(identity)};
    return names;
}

std::string describe(const Note& note, const LoadReport& load, const Definitions& definitions)
{
    const std::string day = note.day ? toIso(*note.day) : std::string{};
    const std::uint64_t count = note.count.value_or(0);
    switch (note.code) {
    case NoteCode::Partial:
        return "partial: the file is damaged (" + note.detail + "); the figures count only what came before, " +
               countOf(count, "event", "events");
    case NoteCode::Rejected:
        return countOf(count, "row", "rows") + " of " + grouped(load.rows) +
               (count == 1 ? " was rejected: " : " were rejected: ") + reasonsIn(load.rejected);
    case NoteCode::NoEventsOnDay:
        return day.empty() ? "there is no event" : "there is no event on " + day;
    case NoteCode::FirstDay:
        return day + " is compared with a day from before the data begin: nobody can be active or churned";
    case NoteCode::FirstDayIncomplete:
        return day + " is the first day and may be incomplete: its first event is after 01:00, and later than on the "
                     "days after it";
    case NoteCode::LastDayIncomplete:
        return day + " is the last day and may be incomplete: its last event is before 23:00, and earlier than on the "
                     "days before it";
    case NoteCode::ThinHistory:
        return "more than half of the visitors of " + day + " are new (" + grouped(count) +
               "): the data may begin too late to tell who came back";
    case NoteCode::IdentityEmpty:
        return "no event has a " + identityNames(definitions) +
               (note.detail.empty() ? ", nor another identity" : "; these columns have one: " + note.detail);
    case NoteCode::NilUuid:
        return countOf(count, "event has", "events have") +
               " the all-zero UUID as user, which Snowplow writes for "
               "anonymous visitors" +
               (definitions.ignoreNilUuid ? "; it is ignored" : "; it counts as one user");
    case NoteCode::NoPageColumn:
        return "there is no page column; all pages are empty";
    case NoteCode::MissingColumn:
        return "the header lacks " + note.detail;
    case NoteCode::Alias:
        return "the column " + escapedForDisplay(note.detail) + " was taken" +
               (note.other.empty() ? std::string{} : ", not " + escapedForDisplay(note.other));
    case NoteCode::StrayDays:
        return countOf(count, "day lies", "days lie") + " far from the rest (" + note.other + "): " + note.detail +
               (count > strayDaysNamed ? " ..." : "") + "; a clock may have been wrong";
    }
    return {};
}

} // namespace footfall
