// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/rows/timestamp.h"

#include "core/base/day.h"

#include <cstring>

namespace footfall {

namespace {

constexpr std::int64_t firstSecondAfterYear9999 = 253'402'300'800;
constexpr int notDigits = -1;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Two digits as a number, or notDigits.
int twoDigits(const char* text)
{
    return isDigit(text[0]) && isDigit(text[1]) ? (text[0] - '0') * 10 + (text[1] - '0') : notDigits;
}

std::optional<Instant> inRange(std::int64_t seconds, std::int64_t micros)
{
    if (seconds < 0 || seconds >= firstSecondAfterYear9999)
        return std::nullopt;
    return Instant{seconds * microsPerSecond + micros};
}

/// A bare Unix time: seconds of 9 to 11 digits, milliseconds of 12 or 13.
std::optional<Instant> unixTime(std::string_view text)
{
    if (text.size() < 9 || text.size() > 13)
        return std::nullopt;
    std::int64_t number = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    if (text.size() <= 11)
        return inRange(number, 0);
    return inRange(number / 1000, number % 1000 * 1000);
}

/// Takes ".123456789" off the front; microseconds, further digits cut. Nothing if a dot has no digit or over nine.
std::optional<std::int64_t> takeFraction(std::string_view& rest)
{
    if (rest.empty() || rest.front() != '.')
        return 0;
    rest.remove_prefix(1);
    std::int64_t micros = 0;
    std::size_t digits = 0;
    for (; digits < rest.size() && isDigit(rest[digits]); ++digits) {
        if (digits < 6)
            micros = micros * 10 + (rest[digits] - '0');
    }
    if (digits == 0 || digits > 9)
        return std::nullopt;
    for (std::size_t i = digits; i < 6; ++i)
        micros *= 10;
    rest.remove_prefix(digits);
    return micros;
}

/// Seconds east of UTC of what stands behind the time: nothing, "Z", " UTC", "+01", "+0100" or "+01:00".
std::optional<std::int64_t> offsetOf(std::string_view rest)
{
    if (rest.empty() || rest == "Z" || rest == " UTC")
        return 0;
    const char sign = rest.front();
    const bool withColon = rest.size() == 6 && rest[3] == ':';
    if ((sign != '+' && sign != '-') || (rest.size() != 3 && rest.size() != 5 && !withColon))
        return std::nullopt;
    const int hours = twoDigits(rest.data() + 1);
    const int minutes = rest.size() == 3 ? 0 : twoDigits(rest.data() + rest.size() - 2);
    if (hours == notDigits || hours > 23 || minutes == notDigits || minutes > 59)
        return std::nullopt;
    const std::int64_t seconds = hours * 3600 + minutes * 60;
    return sign == '+' ? seconds : -seconds;
}

} // namespace

std::optional<std::int64_t> TimestampReader::startOfDate(const char* text)
{
    if (std::memcmp(text, m_date.data(), m_date.size()) == 0)
        return m_dateSeconds;
    const std::string_view date{text, m_date.size()};
    if (!looksLikeDay(date))
        return std::nullopt;
    const std::optional<Day> day = parseDay(date); // year 0000 is none; no instant of it could be in range
    if (!day)
        return std::nullopt;
    std::memcpy(m_date.data(), text, m_date.size());
    m_dateSeconds = day->number * secondsPerDay;
    return m_dateSeconds;
}

std::optional<Instant> TimestampReader::read(std::string_view text)
{
    constexpr std::size_t shortest = 19; // YYYY-MM-DD hh:mm:ss
    if (text.size() < shortest)
        return unixTime(text);
    const char* t = text.data();
    const std::optional<std::int64_t> date = startOfDate(t);
    if (!date || (t[10] != ' ' && t[10] != 'T') || t[13] != ':' || t[16] != ':')
        return std::nullopt;
    const int hours = twoDigits(t + 11);
    const int minutes = twoDigits(t + 14);
    const int seconds = twoDigits(t + 17);
    if (hours == notDigits || hours > 23 || minutes == notDigits || minutes > 59 || seconds == notDigits ||
        seconds > 60)
        return std::nullopt;
    const std::int64_t local =
        *date + std::int64_t{hours} * 3600 + std::int64_t{minutes} * 60 + seconds; // second 60 is the next one
    if (text.size() == shortest)
        return inRange(local, 0);
    std::string_view rest = text.substr(shortest);
    const std::optional<std::int64_t> micros = takeFraction(rest);
    if (!micros)
        return std::nullopt;
    const std::optional<std::int64_t> offset = offsetOf(rest);
    if (!offset)
        return std::nullopt;
    return inRange(local - *offset, *micros);
}

} // namespace footfall
