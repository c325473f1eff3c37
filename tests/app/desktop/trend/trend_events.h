// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desktop/common/table/answers.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>

namespace footfall::test {

/// So many days from 1 September 2014 on: on each, one visitor who never came before, one of the day before, and one
/// of the day before that. Days listed in `empty` have no events.
inline PlainEvents manyDays(int days, std::initializer_list<int> empty = {})
{
    PlainEvents events;
    const Day first = day("2014-09-01");
    for (int i = 0; i < days; ++i) {
        if (std::find(empty.begin(), empty.end(), i) != empty.end())
            continue;
        for (const int user : {i, i + 1, i + 3})
            events.push_back(visit("u" + std::to_string(user), toIso(first + i) + " 10:00:00"));
    }
    return events;
}

/// Three weeks of many visitors, so that a bar is much taller than a pixel a visitor: on day i, users 10 i to
/// 10 i + 59, the even ones twice with an hour between.
inline PlainEvents busyDays()
{
    PlainEvents events;
    const Day first = day("2014-09-01");
    for (int i = 0; i < 21; ++i) {
        for (int user = 10 * i; user < 10 * i + 60; ++user) {
            const std::string name = std::to_string(user);
            events.push_back(visit(name, toIso(first + i) + " 10:00:00"));
            if (user % 2 == 0)
                events.push_back(visit(name, toIso(first + i) + " 11:00:00"));
        }
    }
    return events;
}

/// `events`, and a visitor in 1970 and one in 9999.
inline PlainEvents withStrayClocks(PlainEvents events)
{
    events.push_back(visit("early", "1970-01-01 00:00:01"));
    events.push_back(visit("late", "9999-12-31 23:00:00"));
    return events;
}

inline DayPair against(const char* x, const char* y)
{
    return {day(x), day(y)};
}

} // namespace footfall::test
