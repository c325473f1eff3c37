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
    LastDayIncomplete,
    ThinHistory,
    IdentityEmpty,
    NilUuid,
    NoPageColumn,
    MissingColumn,
    Alias,
    StrayDays,
};

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

/// Notes on the files and on the study as a whole.
std::vector<Note> fileNotes(const LoadReport& report, const Study& study);
/// Notes on the figures of one pair of days.
std::vector<Note> dayNotes(const Study& study, const DayFigures& figures);
/// Notes on a table of all days: on the first and on the last one.
std::vector<Note> allDaysNotes(const Study& study);
/// Those of several pairs, each code and day once.
std::vector<Note> pairsNotes(const Study& study, std::span<const DayPair> pairs);

/// Events, of those that the filter left, whose user is the all-zero UUID, or would be if it were not ignored.
std::uint64_t eventsOfNilUuid(const Study& study);

/// Events whose event_id stood in an event before, of those that the filter left; an empty id repeats nothing.
/// Nothing if the store does not hold event ids.
std::optional<std::uint64_t> duplicateEventIds(const Study& study);

/// How many days with events lie more than 366 days from the rest; the rest is where the most events are.
struct StrayDays
{
    std::size_t count = 0;
    Day firstDense; ///< the range of the rest; only where there is an event
    Day lastDense;
};
StrayDays strayDays(const Study& study);

} // namespace footfall
