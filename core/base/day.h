// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace footfall {

/// A calendar day, counted from 1970-01-01; of which time zone is for the user of the value to know.
struct Day
{
    std::int32_t number = 0;

    friend auto operator<=>(const Day&, const Day&) = default;
    friend constexpr Day operator+(Day day, int days) { return {day.number + days}; }
    friend constexpr Day operator-(Day day, int days) { return {day.number - days}; }
    friend constexpr int operator-(Day a, Day b) { return a.number - b.number; }
};

struct CivilDate
{
    int year = 1970;
    unsigned month = 1;
    unsigned dayOfMonth = 1;
};

/// Day of a date of the Gregorian calendar, nothing if there is no such date.
std::optional<Day> dayOf(CivilDate date);
CivilDate civilDate(Day day);
/// 1 for Monday to 7 for Sunday.
int isoWeekday(Day day);

/// Reads "YYYY-MM-DD", years 0001 to 9999; nothing for another form or a date that does not exist.
std::optional<Day> parseDay(std::string_view text);
/// Whether the text has the form of a date, even if there is no such date.
bool looksLikeDay(std::string_view text);
/// "YYYY-MM-DD".
std::string toIso(Day day);

} // namespace footfall
