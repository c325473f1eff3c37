// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/user_list.h"

#include "core/metrics/session_list.h"
#include "core/metrics/user_order.h"

#include <algorithm>
#include <array>

namespace footfall {

namespace {

constexpr std::array<std::pair<UserState, std::string_view>, 6> stateNames{{
    {UserState::Active, "active"},
    {UserState::Inactive, "inactive"},
    {UserState::Churned, "churned"},
    {UserState::Reactivated, "reactivated"},
    {UserState::New, "new"},
    {UserState::Resurrected, "resurrected"},
}};

bool isKnown(const Study& study, DayPair days, UserId user)
{
    const DayIndex& index = study.index();
    return index.hasEvents(user) &&
           (study.definitions().knownUsers == KnownUsers::All || index.firstDayOf(user) <= std::max(days.x, days.y));
}

} // namespace

std::string_view userStateName(UserState state)
{
    const auto* const found =
        std::find_if(stateNames.begin(), stateNames.end(), [&](const auto& entry) { return entry.first == state; });
    return found->second;
}

std::optional<UserState> userStateNamed(std::string_view name)
{
    for (const auto& [state, stateName] : stateNames) {
        if (stateName == name)
            return state;
    }
    return std::nullopt;
}

std::uint64_t countOf(const DayFigures& figures, UserState state)
{
    switch (state) {
    case UserState::Active:
        return figures.active;
    case UserState::Inactive:
        return figures.inactive;
    case UserState::Churned:
        return figures.churned;
    case UserState::Reactivated:
        return figures.reactivated;
    case UserState::New:
        return figures.newUsers;
    case UserState::Resurrected:
        return figures.resurrected;
    }
    return 0;
}

std::vector<UserId> usersIn(const Study& study, DayPair days, UserState state)
{
    const DayIndex& index = study.index();
    const DayEntry* const x = index.find(days.x);
    const DayEntry* const y = index.find(days.y);
    const auto onX = [x](UserId user) { return x != nullptr && x->visitors.contains(user); };
    const auto onY = [y](UserId user) { return y != nullptr && y->visitors.contains(user); };
    std::vector<UserId> users;
    const auto take = [&users](const DayEntry* day, const auto& isWanted) {
        if (day == nullptr)
            return;
        day->visitors.forEach([&](UserId user) {
            if (isWanted(user))
                users.push_back(user);
        });
    };
    switch (state) {
    case UserState::Active:
        take(x, onY);
        break;
    case UserState::Inactive:
        for (std::uint32_t id = 0; id < study.users().idCount(); ++id) {
            const UserId user{id};
            if (isKnown(study, days, user) && !onX(user) && !onY(user))
                users.push_back(user);
        }
        break;
    case UserState::Churned:
        take(y, [&](UserId user) { return !onX(user); });
        break;
    case UserState::Reactivated:
        take(x, [&](UserId user) { return !onY(user); });
        break;
    case UserState::New:
        take(x, [&](UserId user) { return !onY(user) && index.firstDayOf(user) == days.x; });
        break;
    case UserState::Resurrected:
        take(x, [&](UserId user) { return !onY(user) && index.firstDayOf(user) < days.x; });
        break;
    }
    sortUsers(users, study.users());
    return users;
}

UserDetails userDetails(const Study& study, DayPair days, UserId user)
{
    const EventStore& store = study.store();
    const std::span<const EventIndex> events = study.userEvents().of(user);
    const Day later = std::max(days.x, days.y);
    UserDetails details{.firstEvent = store.time(events.front()),
                        .lastEvent = store.time(events.back()),
                        .sessions = sessionCount(study, user),
                        .events = events.size()};
    std::vector<Day> visited;
    for (const EventIndex event : events) {
        const Instant time = store.time(event);
        const Day day = study.zone().dayOf(time);
        if (visited.empty() || visited.back() != day)
            visited.push_back(day);
        if (day < days.x)
            details.previousEvent = time;
        if (day > days.x && !details.nextEvent)
            details.nextEvent = time;
        if (day <= later && store.hasPages())
            details.lastPage = store.page(event);
    }
    std::sort(visited.begin(), visited.end());
    details.daysVisited = static_cast<std::uint64_t>(std::unique(visited.begin(), visited.end()) - visited.begin());
    return details;
}

} // namespace footfall
