// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/generator/options.h"
#include "tests/generator/pages.h"
#include "tests/generator/random.h"
#include "tests/generator/visit_plan.h"

#include <array>
#include <cstdint>
#include <vector>

namespace generator {

struct Event
{
    std::uint32_t second = 0; ///< from the first day's midnight on
    std::uint32_t number = 0; ///< stands for the event_id
    std::uint32_t user = 0;
    std::uint16_t page = 0;
    std::uint16_t cookie = 0; ///< the user's how manieth
    std::uint8_t device = 0;
    bool fingerprinted = true;
};

/// Makes the events of one day after another, forwards or, with the newest first, backwards. No more than three days'
/// events are in memory.
class DayEvents
{
public:
    DayEvents(const Options& options, const VisitPlan& plan);

    /// The events of the next day in the order of the file; false after the last day.
    bool next(std::vector<Event>& events);

private:
    std::vector<Event>& bucket(std::uint32_t day) { return m_buckets[day % m_buckets.size()]; }
    void makeVisits(std::uint32_t day);
    void makeVisit(const Visit& visit);
    void startSession(Event& event, Random& random) const;
    bool moveOn(Event& event, const Visit& visit, Random& random) const;
    std::uint32_t timeOfDay(Random& random) const;
    void shuffleHours(std::vector<Event>& events) const;

    const Options& m_options;
    const VisitPlan& m_plan;
    Pages m_pages;
    WeightedChoice m_hours;
    std::uint64_t m_seed;
    std::uint32_t m_written = 0; ///< days
    std::array<std::vector<Event>, 3> m_buckets;
};

} // namespace generator
