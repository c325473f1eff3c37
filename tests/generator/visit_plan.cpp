// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/generator/visit_plan.h"

#include "tests/generator/random.h"
#include "tests/generator/visit_habits.h"

namespace generator {

namespace {

constexpr std::uint64_t everyVisit = std::uint64_t{1} << 32;

/// The chance, of `everyVisit`, that a visit after the first takes place: less than certain where the file has too few
/// events for an average of three page views a visit.
std::uint64_t chanceOfRepeatVisits(const Options& options, std::uint64_t visits)
{
    const std::uint64_t room = options.distinct() / 3;
    if (visits <= room)
        return everyVisit;
    return room <= options.users ? 0 : (room - options.users) * everyVisit / (visits - options.users);
}

/// How much is looked at: most a little, some a lot.
std::uint32_t appetite(std::uint64_t seed, const Visit& visit)
{
    Random random(hashOf(seed, (std::uint64_t{visit.user} << 16) | visit.day));
    const std::uint32_t a = random.between(1, 64);
    return random.perMille(280) ? 4 : a * random.between(1, 64) / 2 + 30;
}

} // namespace

VisitPlan::VisitPlan(const Options& options)
{
    chooseVisits(options);
    sortByDay(options.days);
    shareOutEvents(options);
}

void VisitPlan::chooseVisits(const Options& options)
{
    const VisitHabits habits(options);
    std::vector<std::uint16_t> days;
    std::uint64_t wanted = 0;
    for (std::uint32_t user = 0; user < options.users; ++user) {
        habits.daysOf(user, days);
        wanted += days.size();
    }

    for (std::uint64_t chance = chanceOfRepeatVisits(options, wanted);; chance = 0) {
        m_visits.clear();
        for (std::uint32_t user = 0; user < options.users; ++user) {
            habits.daysOf(user, days);
            std::uint16_t number = 0;
            for (const std::uint16_t day : days) {
                const std::uint64_t lot = hashOf(options.seed ^ day, user) >> 32;
                if (number == 0 || lot < chance)
                    m_visits.push_back({.user = user, .day = day, .number = number++});
            }
        }
        if (m_visits.size() <= options.distinct())
            return;
    }
}

void VisitPlan::sortByDay(std::uint32_t days)
{
    m_dayStarts.assign(days + 1, 0);
    for (const Visit& visit : m_visits)
        ++m_dayStarts[visit.day + std::size_t{1}];
    for (std::size_t day = 1; day <= days; ++day)
        m_dayStarts[day] += m_dayStarts[day - 1];

    std::vector<Visit> sorted(m_visits.size());
    std::vector<std::size_t> next = m_dayStarts;
    for (const Visit& visit : m_visits)
        sorted[next[visit.day]++] = visit;
    m_visits.swap(sorted);
}

/// One event each, the rest in proportion to appetite; what rounding leaves is carried on to the next visit.
void VisitPlan::shareOutEvents(const Options& options)
{
    const std::uint64_t seed = hashOf(options.seed, 'v');
    std::uint64_t appetites = 0;
    for (const Visit& visit : m_visits)
        appetites += appetite(seed, visit);

    const std::uint64_t toShare = options.distinct() - m_visits.size();
    std::uint64_t carried = 0;
    std::uint32_t given = 0;
    for (Visit& visit : m_visits) {
        carried += toShare * appetite(seed, visit);
        visit.firstEvent = given;
        visit.events = 1 + static_cast<std::uint32_t>(carried / appetites);
        carried %= appetites;
        given += visit.events;
    }
}

} // namespace generator
