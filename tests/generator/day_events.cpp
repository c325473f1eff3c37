// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/generator/day_events.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace generator {

namespace {

constexpr std::uint32_t secondsOfDay = 86'400;

/// Lunch and, more so, the evening are busy.
constexpr std::array<std::uint32_t, 24> hourWeights{12, 7,  4,  3,  3,  6,  18, 34, 44,  48, 54, 60,
                                                    74, 66, 54, 52, 58, 70, 86, 98, 100, 88, 56, 28};

/// The page view is logged twice for exactly options.repeated() of the numbers, evenly spread.
bool isRepeated(const Options& options, std::uint64_t number)
{
    const std::uint64_t repeated = options.repeated();
    return (number + 1) * repeated / options.distinct() != number * repeated / options.distinct();
}

} // namespace

DayEvents::DayEvents(const Options& options, const VisitPlan& plan)
    : m_options(options),
      m_plan(plan),
      m_hours(hourWeights),
      m_seed(hashOf(options.seed, 'd'))
{
}

bool DayEvents::next(std::vector<Event>& events)
{
    events.clear();
    if (m_written == m_options.days)
        return false;
    const bool backwards = m_options.order == Order::NewestFirst;
    const std::uint32_t day = backwards ? m_options.days - 1 - m_written : m_written;
    ++m_written;

    // A visit may go on into the day after it, never further: the day before must be there as well.
    if (!backwards || day + 1 == m_options.days)
        makeVisits(day);
    if (backwards && day > 0)
        makeVisits(day - 1);

    events.swap(bucket(day));
    std::ranges::sort(events, {}, [](const Event& e) { return std::tuple{e.second, e.number}; });
    if (backwards)
        std::ranges::reverse(events);
    if (m_options.order == Order::ShuffledWithinHour)
        shuffleHours(events);
    return true;
}

void DayEvents::makeVisits(std::uint32_t day)
{
    for (const Visit& visit : m_plan.ofDay(day))
        makeVisit(visit);
}

void DayEvents::makeVisit(const Visit& visit)
{
    Random random(hashOf(m_seed, visit.firstEvent));
    Event event{.number = visit.firstEvent, .user = visit.user};
    // Cookies are cleared now and then.
    event.cookie = static_cast<std::uint16_t>((visit.number + hashOf(m_seed, ~std::uint64_t{visit.user}) % 12) / 12);
    event.second = visit.day * secondsOfDay + timeOfDay(random);
    startSession(event, random);
    for (std::uint32_t i = 0; i < visit.events; ++i, ++event.number) {
        if (i > 0) {
            if (moveOn(event, visit, random))
                startSession(event, random);
            else
                event.page = m_pages.nextPage(random, event.page);
        }
        std::vector<Event>& events = bucket(event.second / secondsOfDay);
        events.push_back(event);
        if (isRepeated(m_options, event.number))
            events.push_back(event);
    }
}

void DayEvents::startSession(Event& event, Random& random) const
{
    event.device = random.perMille(120) ? 1 : 0;
    event.fingerprinted = random.below(100) >= m_options.emptyFingerprints;
    event.page = m_pages.entryPage(random);
}

/// Lets time pass until the next page view; true if a new session begins with it.
bool DayEvents::moveOn(Event& event, const Visit& visit, Random& random) const
{
    // Every tenth page view or so comes after a break, less often where there are so many that the day would not do.
    const std::uint32_t breaks = visit.events <= 40 ? 90 : 3600 / visit.events;
    const std::uint32_t lot = random.below(1000);
    std::uint32_t gap = 5 + std::min(random.below(296), random.below(296));
    if (lot < 3)
        gap = 1800; // the usual limit of a session, and a second more
    else if (lot < 6)
        gap = 1801;
    else if (lot < 6 + breaks)
        gap = random.between(1802, 5 * 3600);

    const std::uint32_t end = std::min<std::uint32_t>(visit.day + 2, m_options.days) * secondsOfDay;
    if (event.second + gap < end) {
        event.second += gap;
        return gap > 1800;
    }
    event.second = visit.day * secondsOfDay + timeOfDay(random);
    return true;
}

std::uint32_t DayEvents::timeOfDay(Random& random) const
{
    const std::uint32_t hour = static_cast<std::uint32_t>(m_hours.draw(random));
    return hour * 3600 + random.below(3600);
}

void DayEvents::shuffleHours(std::vector<Event>& events) const
{
    for (std::size_t begin = 0, end = 0; begin < events.size(); begin = end) {
        const std::uint32_t hour = events[begin].second / 3600;
        while (end < events.size() && events[end].second / 3600 == hour)
            ++end;
        Random random(hashOf(m_seed ^ 's', hour));
        const auto ofHour = std::span{events}.subspan(begin, end - begin);
        for (std::uint32_t left = static_cast<std::uint32_t>(ofHour.size()); left > 1; --left)
            std::swap(ofHour[left - 1], ofHour[random.below(left)]);
    }
}

} // namespace generator
