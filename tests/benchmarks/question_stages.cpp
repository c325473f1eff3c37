// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/all_days.h"
#include "core/metrics/day_pair.h"
#include "core/metrics/user_list.h"
#include "tests/benchmarks/stage_lists.h"

#include <cstdlib>

namespace footfall::benchmark {

namespace {

using Shared = std::shared_ptr<const Study>;

Shared studyOf(const Dataset& dataset, const Definitions& definitions, const Study* before = nullptr)
{
    Result<Shared> study = Study::make(dataset.store, definitions, before);
    if (!study)
        std::exit(1); // only for want of memory or of time zone data
    return study.value();
}

/// All days' states and sessions, folded into numbers that another program can count, too.
Answer allDaysAnswer(const Study& study)
{
    Answer answer{{"users", study.index().users()}, {"total_sessions", study.totalSessions()}};
    for (const DayRun& run : allDays(study)) {
        answer["active"] += run.figures.active;
        answer["churned"] += run.figures.churned;
        answer["reactivated"] += run.figures.reactivated;
        answer["new"] += run.figures.newUsers;
    }
    return answer;
}

DayPair middlePair(const Study& study)
{
    const std::span<const DayEntry> days = study.index().days();
    const Day x = days[days.size() / 2].day;
    return {x, x - 1};
}

} // namespace

std::vector<Measured> questionStages(const Dataset& dataset, int runs)
{
    const Definitions usual;
    const Shared study = studyOf(dataset, usual);
    const DayPair pair = middlePair(*study);
    constexpr int manyTimes = 1000;

    Definitions otherGap = usual;
    otherGap.sessionGapMinutes = 15;
    Definitions otherIdentity = usual;
    otherIdentity.identity = {Identity::DomainUserid};
    Definitions otherZone = usual;
    otherZone.timeZone = "Europe/London";
    Definitions filtered = usual;
    filtered.pageContains = "menu";

    std::vector<Measured> stages;
    stages.push_back(measure("study from the store", runs, [&] { return allDaysAnswer(*studyOf(dataset, usual)); }));
    stages.push_back(measure(
        "one day pair", runs,
        [&] {
            const DayFigures figures = dayFigures(*study, pair);
            return Answer{{"day", static_cast<std::uint64_t>(pair.x.number)},
                          {"active", figures.active},
                          {"churned", figures.churned},
                          {"reactivated", figures.reactivated},
                          {"inactive", figures.inactive},
                          {"sessions", figures.sessions}};
        },
        manyTimes));
    stages.push_back(measure("all days", runs, [&] { return allDaysAnswer(*study); }));
    const auto other = [&](const char* name, const Definitions& definitions) {
        stages.push_back(
            measure(name, runs, [&] { return allDaysAnswer(*studyOf(dataset, definitions, study.get())); }));
    };
    other("another gap", otherGap);
    other("another identity", otherIdentity);
    other("another time zone", otherZone);
    other("page filter", filtered);
    static_cast<void>(study->userEvents()); // made once, at the first list
    stages.push_back(measure("list of churned users", runs, [&] {
        return Answer{{"users", usersIn(*study, pair, UserState::Churned).size()}};
    }));
    return stages;
}

} // namespace footfall::benchmark
