// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/day_pair.h"
#include "core/study/definitions.h"
#include "tests/support/plain_events.h"

#include <QTimeZone>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace footfall::test {

/// The figures, counted as the definitions read and without any cleverness.
class Naive
{
public:
    Naive(const PlainEvents& events, Definitions definitions);

    [[nodiscard]] DayFigures figures(DayPair days) const;
    [[nodiscard]] bool hasEvents(Day day) const { return m_eventsOnDay.contains(day.number); }
    /// Ascending; those that have events.
    [[nodiscard]] std::vector<Day> days() const;
    [[nodiscard]] std::uint64_t users() const { return m_visits.size(); }
    [[nodiscard]] std::uint64_t events() const { return m_events; }
    [[nodiscard]] std::uint64_t eventsWithoutUser() const { return m_eventsWithoutUser; }
    [[nodiscard]] std::uint64_t totalSessions() const;
    [[nodiscard]] std::uint64_t duplicates() const { return m_duplicates; }
    [[nodiscard]] Day dayOf(std::int64_t micros) const;

private:
    /// The rank of the column among the chosen ones, and the value.
    using User = std::pair<std::size_t, std::string>;

    [[nodiscard]] std::optional<User> userOf(const PlainEvent& event) const;
    [[nodiscard]] bool passes(const PlainEvent& event) const;
    [[nodiscard]] bool visited(const std::set<std::int32_t>& daysOfUser, Day day) const;

    Definitions m_definitions;
    QTimeZone m_zone;
    std::map<User, std::set<std::int32_t>> m_visits;       ///< the days of each user
    std::map<std::int32_t, std::uint64_t> m_eventsOnDay;   ///< by day
    std::map<std::int32_t, std::uint64_t> m_sessionsOnDay; ///< by day
    std::uint64_t m_events = 0;
    std::uint64_t m_eventsWithoutUser = 0;
    std::uint64_t m_duplicates = 0;
};

} // namespace footfall::test
