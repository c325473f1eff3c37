// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/generator/visit_habits.h"

namespace generator {

namespace {

constexpr std::array<std::uint32_t, 7> sundayFirst{92, 73, 61, 66, 100, 76, 74}; // percent of the busiest day
constexpr std::uint32_t averageWeekday = 77;

/// Chances in per mille of what follows a visit; for the rest the user never comes again.
struct Loyalty
{
    std::uint32_t nextDay, withinWeek, nextWeek, later;
};
constexpr Loyalty ofRegulars{230, 395, 90, 125};
constexpr Loyalty ofPassersBy{110, 65, 15, 40};

constexpr std::uint32_t regularsAmongNewcomers = 270; // per mille
constexpr std::uint32_t regularsAmongEarlier = 560;

std::array<std::uint32_t, 7> weekdaysFrom(std::chrono::sys_days start)
{
    std::array<std::uint32_t, 7> weights{};
    for (unsigned i = 0; i < 7; ++i)
        weights[i] = sundayFirst[(std::chrono::weekday{start}.c_encoding() + i) % 7];
    return weights;
}

/// How many come for the first time in the file though they knew the shop before, per 1000 true newcomers.
std::vector<std::uint32_t> earlierVisitors(std::uint32_t days)
{
    std::vector<std::uint32_t> counts;
    std::uint32_t count = 900;
    for (std::uint32_t day = 0; day < days; ++day) {
        counts.push_back(count);
        count = count * 87 / 100;
    }
    return counts;
}

std::vector<std::uint32_t> regulars(std::uint32_t days)
{
    std::vector<std::uint32_t> chances;
    for (const std::uint32_t earlier : earlierVisitors(days))
        chances.push_back((1000 * regularsAmongNewcomers + earlier * regularsAmongEarlier) / (1000 + earlier));
    return chances;
}

std::vector<std::uint32_t> firstDayWeights(std::uint32_t days, const std::array<std::uint32_t, 7>& weekdays)
{
    std::vector<std::uint32_t> weights;
    for (const std::uint32_t earlier : earlierVisitors(days))
        weights.push_back((1000 + earlier) * weekdays[weights.size() % 7]);
    return weights;
}

} // namespace

VisitHabits::VisitHabits(const Options& options)
    : m_seed(hashOf(options.seed, 'h')),
      m_days(options.days),
      m_weekdays(weekdaysFrom(options.start)),
      m_regularsAmongNew(regulars(options.days)),
      m_firstDay(firstDayWeights(options.days, m_weekdays))
{
}

void VisitHabits::daysOf(std::uint32_t user, std::vector<std::uint16_t>& days) const
{
    days.clear();
    Random random(hashOf(m_seed, user));
    std::uint32_t day = static_cast<std::uint32_t>(m_firstDay.draw(random));
    const bool regular = random.perMille(m_regularsAmongNew[day]);
    for (;;) {
        days.push_back(static_cast<std::uint16_t>(day));
        const std::uint32_t gap = gapAfter(day, regular, random);
        if (gap == 0 || day + gap >= m_days)
            return;
        day += gap;
    }
}

/// Days until the next visit, 0 for none.
std::uint32_t VisitHabits::gapAfter(std::uint32_t day, bool regular, Random& random) const
{
    const Loyalty& loyalty = regular ? ofRegulars : ofPassersBy;
    // More come back on a busy day; half as much as the days differ.
    if (random.perMille(loyalty.nextDay * (weekdayWeight(day + 1) + averageWeekday) / (2 * averageWeekday)))
        return 1;
    const std::uint32_t leaves = 1000 - loyalty.nextDay - loyalty.withinWeek - loyalty.nextWeek - loyalty.later;
    const WeightedChoice next(std::array{loyalty.withinWeek, loyalty.nextWeek, loyalty.later, leaves});
    switch (next.draw(random)) {
    case 0:
        return gapBetween(day, 2, 5, random);
    case 1:
        return 7;
    case 2:
        return gapBetween(day, 8, 35, random);
    default:
        return 0;
    }
}

std::uint32_t VisitHabits::gapBetween(std::uint32_t day, std::uint32_t least, std::uint32_t most, Random& random) const
{
    std::uint32_t gap = random.between(least, most);
    for (int tries = 0; tries < 5 && random.below(100) >= weekdayWeight(day + gap); ++tries)
        gap = random.between(least, most);
    return gap;
}

} // namespace generator
