// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include <chrono>
#include <cstdio>

namespace footfall {

namespace {

std::chrono::sys_days sysDays(Day day)
{
    return std::chrono::sys_days{std::chrono::days{day.number}};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<Day> dayOf(CivilDate date)
{
    const std::chrono::year_month_day ymd{std::chrono::year{date.year}, std::chrono::month{date.month},
                                          std::chrono::day{date.dayOfMonth}};
    if (!ymd.ok())
        return std::nullopt;
    return Day{static_cast<std::int32_t>(std::chrono::sys_days{ymd}.time_since_epoch().count())};
}

CivilDate civilDate(Day day)
{
    const std::chrono::year_month_day ymd{sysDays(day)};
    return {int{ymd.year()}, unsigned{ymd.month()}, unsigned{ymd.day()}};
}

int isoWeekday(Day day)
{
    return static_cast<int>(std::chrono::weekday{sysDays(day)}.iso_encoding());
}

bool looksLikeDay(std::string_view text)
{
    constexpr std::string_view form = "dddd-dd-dd";
    if (text.size() != form.size())
        return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] == 'd' ? !isDigit(text[i]) : text[i] != form[i])
            return false;
    }
    return true;
}

std::optional<Day> parseDay(std::string_view text)
{
    if (!looksLikeDay(text))
        return std::nullopt;
    const auto number = [&](std::size_t from, std::size_t count) {
        unsigned value = 0;
        for (const char c : text.substr(from, count))
            value = value * 10 + static_cast<unsigned>(c - '0');
        return value;
    };
    const unsigned year = number(0, 4);
    if (year == 0)
        return std::nullopt;
    return dayOf({static_cast<int>(year), number(5, 2), number(8, 2)});
}

std::string toIso(Day day)
{
    const CivilDate date = civilDate(day);
    char text[32];
    const int size = std::snprintf(text, sizeof text, "%04d-%02u-%02u", date.year, date.month, date.dayOfMonth);
    return {text, static_cast<std::size_t>(size)};
}

} // namespace footfall
