// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/instant_text.h"

#include <cstdio>
#include <cstdlib>

namespace footfall {

namespace {

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
