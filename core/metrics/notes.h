// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/load_report.h"
#include "core/metrics/day_pair.h"
#include "core/study/study.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace footfall {

/// What a reader of the figures should be careful with.
enum class NoteCode {
    Partial,
    Rejected,
    NoEventsOnDay,
    FirstDay,
    FirstDayIncomplete,
    LastDayIncomplete,
    ThinHistory,
    IdentityEmpty,
    NilUuid,
    NoPageColumn,
    MissingColumn,
    Alias,
    StrayDays,
};

/// How many stray days their note names at most.
inline constexpr std::size_t strayDaysNamed = 5;

/// "partial", "rejected", "no-events-on-day" ...
std::string_view noteCodeName(NoteCode code);

/// A note with what its words need; the programs put it into words.
struct Note
{
    NoteCode code = NoteCode::Partial;
    std::optional<Day> day = {};
    std::optional<std::uint64_t> count = {};
    Input file = {};         ///< that it speaks of; empty: of all
    std::string detail = {}; ///< names of columns; what is wrong with a file
    std::string other = {};  ///< further names
};

/// Notes on the files and on the study as a whole, among them the stray days: the first of them by name.
std::vector<Note> fileNotes(const LoadReport& report, const Study& study);
/// Notes on the figures of one pair of days, each code once: what holds of both days names X.
std::vector<Note> dayNotes(const Study& study, const DayFigures& figures);
/// Notes on a table of all days: of the first row that each code holds of, and only those on its ends.
std::vector<Note> allDaysNotes(const Study& study);
/// Those of several pairs, each code once, of the first pair that it holds of.
std::vector<Note> pairsNotes(const Study& study, std::span<const DayPair> pairs);
/// What makes the figures most doubtful comes first; the others stay as they stand.
void putMostDoubtfulFirst(std::vector<Note>& notes);

/// Events, of those that the filter left, whose user is the all-zero UUID, or would be if it were not ignored.
std::uint64_t eventsOfNilUuid(const Study& study);

/// Events whose event_id stood in an event before, of those that the filter left; an empty id repeats nothing.
/// Nothing if the store does not hold event ids.
std::optional<std::uint64_t> duplicateEventIds(const Study& study);

} // namespace footfall
