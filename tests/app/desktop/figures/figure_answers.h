// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desktop/common/table/answers.h"

#include <QList>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace footfall::test {

inline const DayPair mondayAgainstSunday{day("2014-09-29"), day("2014-09-28")};

/// On Sunday a, b, c, d; on Monday a (twice), b, e (new), f (not new) and an event of nobody. A week earlier a and g on
/// Sunday, a on Monday.
inline PlainEvents twoWeeks()
{
    return {visit("a", "2014-09-21 09:00:00"), visit("g", "2014-09-21 09:00:00"), visit("a", "2014-09-22 09:00:00"),
            visit("f", "2014-09-25 09:00:00"), visit("a", "2014-09-28 09:00:00"), visit("b", "2014-09-28 09:00:00"),
            visit("c", "2014-09-28 09:00:00"), visit("d", "2014-09-28 09:00:00"), visit("a", "2014-09-29 10:00:00"),
            visit("a", "2014-09-29 10:10:00"), visit("a", "2014-09-29 11:00:00"), visit("b", "2014-09-29 10:00:00"),
            visit("e", "2014-09-29 10:00:00"), visit("f", "2014-09-29 10:00:00"), visit("", "2014-09-29 10:00:00")};
}

/// The two weeks, and 2, 3 and 5 visitors on the three Mondays before.
inline PlainEvents fiveMondays()
{
    PlainEvents events = twoWeeks();
    for (const auto& [date, users] : {std::pair{"2014-09-01", 2}, {"2014-09-08", 3}, {"2014-09-15", 5}}) {
        for (int user = 0; user < users; ++user)
            events.push_back(visit("m" + std::to_string(user), std::string{date} + " 12:00:00"));
    }
    return events;
}

/// So many visitors on each of the Mondays that end with 29 September.
inline std::shared_ptr<const desktop::Answer> mondays(const QList<int>& visitors)
{
    PlainEvents events;
    Day monday = mondayAgainstSunday.x - 7 * (static_cast<int>(visitors.size()) - 1);
    for (const int users : visitors) {
        for (int user = 0; user < users; ++user)
            events.push_back(visit("m" + std::to_string(user), std::string{toIso(monday)} + " 12:00:00"));
        monday = monday + 7;
    }
    return answerTo(viewOf(events), mondayAgainstSunday);
}

/// Eight digits of everything.
inline std::shared_ptr<const desktop::Answer> millions()
{
    auto answer = std::make_shared<desktop::Answer>(*answerTo(viewOf(fiveMondays()), mondayAgainstSunday));
    for (auto member : {&DayFigures::active, &DayFigures::churned, &DayFigures::reactivated, &DayFigures::newUsers,
                        &DayFigures::resurrected, &DayFigures::sessions, &DayFigures::visitors, &DayFigures::events,
                        &DayFigures::inactive, &DayFigures::knownUsers})
        answer->figures.*member = 88'888'888;
    for (std::optional<TypicalRange>& range : answer->usual.typical)
        range = TypicalRange{12'345'678, 23'456'789, 8};
    for (std::optional<std::uint64_t>& before : answer->usual.weekEarlier)
        before = 45;
    answer->usual.isComplete = true;
    return answer;
}

/// Answers of all sorts: near and far days, either way round, many and none, high and low, and no answer.
inline std::vector<std::shared_ptr<const desktop::Answer>> manyAnswers()
{
    const auto view = viewOf(fiveMondays());
    std::vector<std::shared_ptr<const desktop::Answer>> answers{nullptr, millions(), mondays({10, 12, 14, 11, 13, 17}),
                                                                mondays({10, 12, 14, 11, 13, 7})};
    for (const DayPair days :
         {mondayAgainstSunday, DayPair{mondayAgainstSunday.y, mondayAgainstSunday.x},
          DayPair{day("2014-09-24"), day("2014-09-23")}, DayPair{day("2014-09-29"), day("2014-09-22")},
          DayPair{day("2014-09-29"), day("2013-09-25")}})
        answers.push_back(answerTo(view, days));
    Definitions byDay;
    byDay.knownUsers = KnownUsers::ByDay;
    answers.push_back(answerTo(viewOf(fiveMondays(), byDay), mondayAgainstSunday));
    answers.push_back(nullptr);
    return answers;
}

} // namespace footfall::test
