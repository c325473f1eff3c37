// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/zone_offsets.h"

#include "core/study/offset_changes.h"
#include "core/study/zone_file.h"

#include <QByteArray>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <mutex>

namespace footfall {

namespace {

constexpr std::string_view utc = "UTC";

QByteArray toQt(std::string_view name)
{
    return {name.data(), static_cast<qsizetype>(name.size())};
}

/// QTimeZone knows only the names in a list of the zones in use today, not "Etc/UTC" or "US/Eastern", and gives a zone
/// that claims to be valid for any name, so that the files themselves have to be asked.
bool isKnown(std::string_view name)
{
    return ZoneFile::named(name).state == ZoneFileState::Whole;
}

template <class... Values>
std::string formatted(const char* form, Values... values)
{
    char text[64];
    const int size = std::snprintf(text, sizeof text, form, values...);
    return {text, static_cast<std::size_t>(size)};
}

std::string dateAndTime(std::int64_t localSeconds)
{
    const Day day{static_cast<std::int32_t>(floorDiv(localSeconds, secondsPerDay))};
    const auto second = static_cast<int>(localSeconds - day.number * secondsPerDay);
    return toIso(day) + formatted("T%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
}

std::string fractionOf(Instant instant)
{
    const auto micros = static_cast<int>(instant.micros - floorSeconds(instant) * microsPerSecond);
    if (micros == 0)
        return {};
    return micros % 1000 == 0 ? formatted(".%03d", micros / 1000) : formatted(".%06d", micros);
}

std::string offsetText(std::int64_t offsetSeconds)
{
    const auto minutes = static_cast<int>(std::abs(offsetSeconds) / 60);
    return formatted("%c%02d:%02d", offsetSeconds < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

} // namespace

Status ZoneOffsets::check(std::string_view name)
{
    if (name == utc)
        return success();
    return ZoneFile::named(name).check(name);
}

Result<ZoneOffsets> ZoneOffsets::forZone(std::string_view name, Instant first, Instant last)
{
    if (Status known = check(name); !known)
        return known.error();
    ZoneOffsets offsets;
    if (name == utc)
        return offsets;
    offsets.m_isUtc = false;
    offsets.m_changes.clear();
    static std::mutex oneAtATime; // zones of Qt share what was read of them: seldom asked, simple to keep apart
    const std::lock_guard alone{oneAtATime};
    for (const auto& [second, offset] : offsetChanges(QTimeZone{toQt(name)}, floorSeconds(first), floorSeconds(last)))
        offsets.m_changes.push_back({Instant{second * microsPerSecond}, offset});
    return offsets;
}

std::vector<std::string> ZoneOffsets::zoneNames()
{
    std::vector<std::string> names{std::string{utc}};
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : ids) {
        if (isKnown(id.toStdString()) && id != "UTC")
            names.push_back(id.toStdString());
    }
    std::sort(names.begin() + 1, names.end());
    return names;
}

std::size_t ZoneOffsets::changeAt(Instant instant) const
{
    const auto after = std::upper_bound(m_changes.begin() + 1, m_changes.end(), instant,
                                        [](Instant when, const Change& change) { return when < change.from; });
    return static_cast<std::size_t>(after - m_changes.begin()) - 1;
}

std::int64_t ZoneOffsets::offsetAt(Instant instant) const
{
    return m_changes[changeAt(instant)].offsetSeconds;
}

Day ZoneOffsets::dayOf(Instant instant) const
{
    return {static_cast<std::int32_t>(floorDiv(floorSeconds(instant) + offsetAt(instant), secondsPerDay))};
}

Instant ZoneOffsets::endOfStretch(Instant instant) const
{
    const std::size_t change = changeAt(instant);
    const std::int64_t nextMidnight =
        (dayOf(instant).number + std::int64_t{1}) * secondsPerDay - m_changes[change].offsetSeconds;
    const Instant midnight{nextMidnight * microsPerSecond};
    return change + 1 < m_changes.size() ? std::min(midnight, m_changes[change + 1].from) : midnight;
}

std::vector<Stretch> ZoneOffsets::stretchesOf(Day day) const
{
    const std::int64_t midnight = day.number * secondsPerDay;
    const Instant early{(midnight - secondsPerDay) * microsPerSecond}; // no offset is longer than a day
    const Instant late{(midnight + 2 * secondsPerDay) * microsPerSecond};
    std::vector<Stretch> stretches;
    for (std::size_t i = changeAt(early); i < m_changes.size() && (i == 0 || m_changes[i].from <= late); ++i) {
        Instant from{(midnight - m_changes[i].offsetSeconds) * microsPerSecond};
        Instant to{from.micros + secondsPerDay * microsPerSecond};
        if (i > 0)
            from = std::max(from, m_changes[i].from);
        if (i + 1 < m_changes.size())
            to = std::min(to, m_changes[i + 1].from);
        if (from < to)
            stretches.push_back({from, to});
    }
    return stretches;
}

std::string toIso(Instant instant, const ZoneOffsets& zone)
{
    const std::int64_t offset = zone.offsetAt(instant);
    return dateAndTime(floorSeconds(instant) + offset) + fractionOf(instant) +
           (zone.isUtc() ? "Z" : offsetText(offset));
}

std::string toIsoSeconds(Instant instant)
{
    return dateAndTime(floorSeconds(instant)) + "Z";
}

} // namespace footfall
