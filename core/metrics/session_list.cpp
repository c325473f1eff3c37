// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/session_list.h"

#include "core/metrics/user_order.h"

#include <algorithm>

namespace footfall {

namespace {

/// How many of the events, from the first on, make one session.
std::size_t sessionSize(const Study& study, std::span<const EventIndex> events)
{
    const EventStore& store = study.store();
    const std::int64_t gap = std::int64_t{study.definitions().sessionGapMinutes} * 60 * microsPerSecond;
    std::size_t size = 1;
    while (size < events.size() && store.time(events[size]).micros - store.time(events[size - 1]).micros <= gap)
        ++size;
    return size;
}

/// Calls `visit` with each session of a user, in the order of time.
template <class Visit>
void forEachSession(const Study& study, UserId user, Visit visit)
{
    std::span<const EventIndex> rest = study.userEvents().of(user);
    while (!rest.empty()) {
        const std::size_t size = sessionSize(study, rest);
        visit(Session{user, rest.first(size)});
        rest = rest.subspan(size);
    }
}

struct Ordered
{
    Instant start;
    UserKey key;
    Session session;
};

} // namespace

std::uint64_t Session::durationSeconds(const EventStore& store) const
{
    return static_cast<std::uint64_t>((end(store).micros - start(store).micros) / microsPerSecond);
}

std::vector<Session> sessionsOf(const Study& study, UserId user)
{
    std::vector<Session> sessions;
    forEachSession(study, user, [&](const Session& session) { sessions.push_back(session); });
    return sessions;
}

std::uint64_t sessionCount(const Study& study, UserId user)
{
    std::uint64_t count = 0;
    forEachSession(study, user, [&](const Session&) { ++count; });
    return count;
}

std::vector<Session> sessionsOn(const Study& study, Day day)
{
    const std::vector<Stretch> stretches = study.zone().stretchesOf(day);
    const UserEvents& events = study.userEvents();
    std::vector<Ordered> found;
    for (std::uint32_t id = 0; id < events.idCount(); ++id) {
        const UserId user{id};
        const bool visited = std::any_of(stretches.begin(), stretches.end(),
                                         [&](const Stretch& stretch) { return !events.within(user, stretch).empty(); });
        if (!visited)
            continue;
        forEachSession(study, user, [&](const Session& session) {
            const Instant start = session.start(study.store());
            if (study.zone().dayOf(start) == day)
                found.push_back({start, UserKey{study.users(), user}, session});
        });
    }
    std::sort(found.begin(), found.end(), [&](const Ordered& a, const Ordered& b) {
        return a.start != b.start ? a.start < b.start : a.key.compare(b.key, study.users()) < 0;
    });
    std::vector<Session> sessions;
    sessions.reserve(found.size());
    for (const Ordered& ordered : found)
        sessions.push_back(ordered.session);
    return sessions;
}

} // namespace footfall
