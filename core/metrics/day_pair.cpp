// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/day_pair.h"

#include "core/metrics/rolling.h"

#include <algorithm>

namespace footfall {

namespace {

/// Visitors of X who were first seen on X, but not also on Y.
std::uint64_t newOnX(const DayIndex& index, const DayEntry& x, const DayEntry* y)
{
    if (y == nullptr || y->day < x.day)
        return x.newUsers; // nobody new on X can have visited before
    std::uint64_t count = 0;
    x.visitors.forEach([&](UserId user) {
        if (index.firstDayOf(user) == x.day && !y->visitors.contains(user))
            ++count;
    });
    return count;
}

} // namespace

DayFigures dayFigures(const Study& study, DayPair days, FigureGroups groups)
{
    const DayIndex& index = study.index();
    const DayEntry* const x = index.find(days.x);
    const DayEntry* const y = index.find(days.y);
    const std::uint64_t onY = y != nullptr ? y->visitors.size() : 0;

    DayFigures figures{.days = days};
    figures.knownUsers =
        study.definitions().knownUsers == KnownUsers::All ? index.users() : index.usersUntil(std::max(days.x, days.y));
    if (x != nullptr) {
        figures.visitors = x->visitors.size();
        figures.events = x->events;
        figures.sessions = x->sessionStarts.count(study.definitions().sessionGapMinutes);
        figures.active = y != nullptr ? x->visitors.sizeOfCommon(y->visitors) : 0;
        figures.newUsers = newOnX(index, *x, y);
    }
    figures.reactivated = figures.visitors - figures.active;
    figures.resurrected = figures.reactivated - figures.newUsers;
    figures.churned = onY - figures.active;
    figures.inactive = figures.knownUsers - figures.visitors - figures.churned;
    if (groups.has(FigureGroup::Rolling))
        addRolling(study, figures);
    return figures;
}

} // namespace footfall
