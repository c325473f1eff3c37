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

/// Answers for one user after the other.
class StateTest
{
public:
    StateTest(const Study& study, DayPair days)
        : m_study{study},
          m_days{days},
          m_onX{study.zone().stretchesOf(days.x)},
          m_onY{study.zone().stretchesOf(days.y)}
    {
    }

    [[nodiscard]] bool isIn(UserId user, UserState state) const
    {
        const std::span<const EventIndex> events = m_study.userEvents().of(user);
        if (events.empty())
            return false;
        const bool x = visited(user, m_onX);
        const bool y = visited(user, m_onY);
        switch (state) {
        case UserState::Active:
            return x && y;
        case UserState::Inactive:
            return !x && !y && isKnown(events);
        case UserState::Churned:
            return y && !x;
        case UserState::Reactivated:
            return x && !y;
        case UserState::New:
            return x && !y && firstDay(events) == m_days.x;
        case UserState::Resurrected:
            return x && !y && firstDay(events) < m_days.x;
        }
        return false;
    }

private:
    [[nodiscard]] bool visited(UserId user, const std::vector<Stretch>& day) const
    {
        return std::any_of(day.begin(), day.end(),
                           [&](const Stretch& stretch) { return !m_study.userEvents().within(user, stretch).empty(); });
    }

    [[nodiscard]] bool isKnown(std::span<const EventIndex> events) const
    {
        return m_study.definitions().knownUsers == KnownUsers::All || firstDay(events) <= std::max(m_days.x, m_days.y);
    }

    /// The earliest calendar day; a clock set back over midnight can make a later event's day the earlier one.
    [[nodiscard]] Day firstDay(std::span<const EventIndex> events) const
    {
        constexpr std::int64_t longestWayBack = 2 * secondsPerDay * microsPerSecond;
        const EventStore& store = m_study.store();
        const Instant first = store.time(events.front());
        Day day = m_study.zone().dayOf(first);
        for (const EventIndex event : events) {
            if (store.time(event).micros - first.micros > longestWayBack)
                break;
            day = std::min(day, m_study.zone().dayOf(store.time(event)));
        }
        return day;
    }

    const Study& m_study;
    DayPair m_days;
    std::vector<Stretch> m_onX;
    std::vector<Stretch> m_onY;
};

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
    const StateTest test{study, days};
    std::vector<UserId> users;
    for (std::uint32_t id = 0; id < study.userEvents().idCount(); ++id) {
        if (test.isIn(UserId{id}, state))
            users.push_back(UserId{id});
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
