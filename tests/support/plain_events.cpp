// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_events.h"

#include "core/input/rows/timestamp.h"
#include "tests/support/printing.h"

#include <QDateTime>

#include <algorithm>

namespace footfall::test {

namespace {

constexpr std::array<std::int64_t, 12> silences{0, 1, 59, 60, 61, 299, 300, 301, 1799, 1800, 1801, 86'400};
constexpr std::array<const char*, 6> pages{"/", "/Packages", "/home?a=1,2", "/say \"hi\"", "", "/caf\xC3\xA9"};
constexpr std::array<const char*, 6> nobodies{"", " ", "NULL", "null", "\\N", "\t"};

std::string identityFor(std::mt19937& random, const char* prefix, std::uint32_t user)
{
    if (below(random, 8) == 0)
        return nobodies[below(random, nobodies.size())];
    if (below(random, 40) == 0)
        return "00000000-0000-0000-0000-000000000000";
    return prefix + std::to_string(user);
}

std::string field(const std::string& value, char separator, bool quoteAll)
{
    if (!quoteAll && value.find_first_of(std::string{"\"\r\n"} + separator) == std::string::npos)
        return value;
    std::string quoted{"\""};
    for (const char c : value)
        quoted += c == '"' ? std::string{"\"\""} : std::string{c};
    return quoted + "\"";
}

} // namespace

std::uint32_t below(std::mt19937& random, std::uint32_t limit)
{
    return static_cast<std::uint32_t>(random()) % limit;
}

PlainEvents randomEvents(std::mt19937& random, const EventShape& shape)
{
    PlainEvents events;
    const auto span = static_cast<std::uint32_t>(shape.spanSeconds);
    while (events.size() < shape.count) {
        const std::uint32_t user = below(random, shape.users);
        std::int64_t second = shape.firstSecond + below(random, span);
        for (std::uint32_t more = 1 + below(random, 6); more > 0 && events.size() < shape.count; --more) {
            PlainEvent event;
            event.micros = second * microsPerSecond;
            if (shape.fractions && below(random, 2) == 0)
                event.micros += below(random, 1'000'000);
            event.identities = {identityFor(random, "f", user), identityFor(random, "d", user % 5),
                                identityFor(random, "f", user)}; // the same texts as another column's
            event.page = pages[below(random, pages.size())];
            event.eventId = below(random, 10) == 0 ? std::string{} : "e" + std::to_string(below(random, 500));
            events.push_back(event);
            if (below(random, 15) == 0)
                events.push_back(event);
            second += silences[below(random, silences.size())];
        }
    }
    if (shape.inTimeOrder)
        std::stable_sort(events.begin(), events.end(),
                         [](const PlainEvent& a, const PlainEvent& b) { return a.micros < b.micros; });
    return events;
}

PlainEvent visit(const std::string& user, const std::string& time, const std::string& page)
{
    const std::optional<Instant> instant = TimestampReader{}.read(time);
    if (!instant)
        qFatal("no timestamp: %s", time.c_str());
    return {.micros = instant->micros, .identities = {user, {}, {}}, .page = page, .eventId = {}};
}

std::string timestampOf(std::int64_t micros)
{
    const std::int64_t fraction = micros % microsPerSecond;
    std::string text = QDateTime::fromSecsSinceEpoch(micros / microsPerSecond, Qt::UTC)
                           .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                           .toStdString();
    if (fraction != 0)
        text += "." + std::to_string(microsPerSecond + fraction).substr(1);
    return text;
}

std::string csvOf(const PlainEvents& events, char separator, bool quoteAll, const std::string& lineEnd)
{
    std::string csv;
    for (const PlainEvent& event : events) {
        csv += field(event.eventId, separator, quoteAll) + separator;
        csv += field(timestampOf(event.micros), separator, quoteAll) + separator;
        for (const std::string& identity : event.identities)
            csv += field(identity, separator, quoteAll) + separator;
        csv += field(event.page, separator, quoteAll) + lineEnd;
    }
    return csv;
}

EventStoreBuilder builderOf(std::span<const PlainEvent> events)
{
    EventStoreBuilder builder{{.identities = {true, true, true}, .pages = true, .eventIds = true}};
    for (const PlainEvent& event : events) {
        EventText text{.eventId = event.eventId, .identities = {}, .page = event.page};
        for (std::size_t i = 0; i < identityCount; ++i)
            text.identities[i] = event.identities[i];
        builder.add(Instant{event.micros}, text);
    }
    return builder;
}

std::shared_ptr<const EventStore> storeOf(const PlainEvents& events)
{
    return builderOf(events).take();
}

std::shared_ptr<const Study> studyOf(const PlainEvents& events, const Definitions& definitions)
{
    Result<std::shared_ptr<const Study>> study = Study::make(storeOf(events), definitions);
    if (!study)
        qFatal("no study: %s", shown(study.error()).c_str());
    return study.value();
}

} // namespace footfall::test
