// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/load_report.h"
#include "core/metrics/day_pair.h"
#include "core/metrics/notes.h"
#include "core/study/study.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace footfall {

/// How many came on a day, and what they did.
struct DayCounts
{
    Day day;
    std::uint64_t visitors = 0;
    std::uint64_t events = 0; ///< those without a user too
};

/// What holds of all events under definitions, whatever the days that are asked about.
struct Overview
{
    Definitions definitions;
    std::shared_ptr<const LoadReport> load;  ///< what reading gave
    std::shared_ptr<const ZoneOffsets> zone; ///< in which instants are shown
    std::uint64_t events = 0;                ///< that the filter left
    std::uint64_t eventsFilteredOut = 0;
    std::uint64_t eventsWithoutUser = 0;
    std::uint64_t users = 0;
    std::uint64_t totalSessions = 0;
    std::optional<Instant> firstEvent; ///< nothing where the filter left none
    std::optional<Instant> lastEvent;
    bool inTimeOrder = true;         ///< the rows, as they were read
    std::vector<DayCounts> days;     ///< with events, ascending
    std::optional<DenseRange> dense; ///< nothing without a day
    std::optional<Day> latest;       ///< day X where none is named; nothing without a single event, filtered out or not
    std::vector<Note> notes;         ///< on the files and on the events as a whole

    /// Whether there is an event at all, filtered out or not; else there are no days to speak of.
    [[nodiscard]] bool hasDays() const { return latest.has_value(); }
    /// The first and last day with events, be they stray; nothing without any.
    [[nodiscard]] std::optional<Day> firstDay() const
    {
        return days.empty() ? std::nullopt : std::optional{days.front().day};
    }
    [[nodiscard]] std::optional<Day> lastDay() const
    {
        return days.empty() ? std::nullopt : std::optional{days.back().day};
    }
    /// Null for a day without events.
    [[nodiscard]] const DayCounts* find(Day day) const;
    /// The pair for a day X where no compared day is named.
    [[nodiscard]] DayPair pairOf(Day x) const { return {x, x - definitions.compareDistance}; }
};

/// Blocks for as long as a walk through the days takes.
Overview overviewOf(std::shared_ptr<const LoadReport> load, const std::shared_ptr<const Study>& study);

} // namespace footfall
