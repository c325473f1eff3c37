// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naive.h"

#include <QDateTime>

#include <algorithm>
#include <cctype>

namespace footfall::test {

namespace {

std::string lowered(std::string text)
{
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    }
    return text;
}

bool isNobodyHere(const std::string& value)
{
    if (value == "NULL" || value == "null" || value == "\\N")
        return true;
    return std::all_of(value.begin(), value.end(), [](unsigned char c) { return std::isspace(c) != 0; });
}

} // namespace

Naive::Naive(const PlainEvents& events, Definitions definitions)
    : m_definitions{std::move(definitions)},
      m_zone{QByteArray::fromStdString(m_definitions.timeZone)}
{
    std::map<User, std::vector<std::int64_t>> times;
    std::set<std::string> ids;
    for (const PlainEvent& event : events) {
        if (!passes(event))
            continue;
        ++m_events;
        ++m_eventsOnDay[dayOf(event.micros).number];
        if (!event.eventId.empty() && !ids.insert(event.eventId).second)
            ++m_duplicates;
        if (const std::optional<User> user = userOf(event)) {
            m_visits[*user].insert(dayOf(event.micros).number);
            times[*user].push_back(event.micros);
        } else {
            ++m_eventsWithoutUser;
        }
    }
    const std::int64_t gap = m_definitions.sessionGapMinutes * 60 * microsPerSecond;
    for (auto& [user, instants] : times) {
        std::sort(instants.begin(), instants.end());
        for (std::size_t i = 0; i < instants.size(); ++i) {
            if (i == 0 || instants[i] - instants[i - 1] > gap)
                ++m_sessionsOnDay[dayOf(instants[i]).number];
        }
    }
}

Day Naive::dayOf(std::int64_t micros) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(micros / 1000, m_zone);
    return {static_cast<std::int32_t>(QDate{1970, 1, 1}.daysTo(local.date()))};
}

std::optional<Naive::User> Naive::userOf(const PlainEvent& event) const
{
    for (std::size_t rank = 0; rank < m_definitions.identity.size(); ++rank) {
        const std::string& value = event.identities[indexOf(m_definitions.identity[rank])];
        const bool ignored = m_definitions.ignoreNilUuid && value == "00000000-0000-0000-0000-000000000000";
        if (!isNobodyHere(value) && !ignored)
            return User{rank, value};
    }
    return std::nullopt;
}

bool Naive::passes(const PlainEvent& event) const
{
    return lowered(event.page).find(lowered(m_definitions.pageContains)) != std::string::npos;
}

bool Naive::visited(const std::set<std::int32_t>& daysOfUser, Day day) const
{
    return daysOfUser.contains(day.number);
}

DayFigures Naive::figures(DayPair days) const
{
    DayFigures figures{.days = days};
    const Day later = std::max(days.x, days.y);
    for (const auto& [user, daysOfUser] : m_visits) {
        if (m_definitions.knownUsers == KnownUsers::ByDay && *daysOfUser.begin() > later.number)
            continue;
        ++figures.knownUsers;
        const bool onX = visited(daysOfUser, days.x);
        const bool onY = visited(daysOfUser, days.y);
        figures.visitors += onX ? 1U : 0U;
        figures.active += onX && onY ? 1U : 0U;
        figures.churned += !onX && onY ? 1U : 0U;
        figures.inactive += !onX && !onY ? 1U : 0U;
        if (onX && !onY) {
            ++figures.reactivated;
            ++(*daysOfUser.begin() == days.x.number ? figures.newUsers : figures.resurrected);
        }
    }
    if (const auto events = m_eventsOnDay.find(days.x.number); events != m_eventsOnDay.end())
        figures.events = events->second;
    if (const auto sessions = m_sessionsOnDay.find(days.x.number); sessions != m_sessionsOnDay.end())
        figures.sessions = sessions->second;
    return figures;
}

std::vector<Day> Naive::days() const
{
    std::vector<Day> days;
    for (const auto& [day, events] : m_eventsOnDay)
        days.push_back(Day{day});
    return days;
}

std::uint64_t Naive::totalSessions() const
{
    std::uint64_t total = 0;
    for (const auto& [day, sessions] : m_sessionsOnDay)
        total += sessions;
    return total;
}

} // namespace footfall::test
