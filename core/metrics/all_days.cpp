// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/all_days.h"

#include <algorithm>

namespace footfall {

namespace {

class RunMaker
{
public:
    explicit RunMaker(const Study& study) : m_study{study} {}

    void add(Day day, int days = 1)
    {
        if (days > 0)
            m_runs.push_back({dayFigures(m_study, {day, m_study.comparedDay(day)}), days});
    }

    /// Days without events, up to but without `end`.
    void addEmpty(Day day, Day end)
    {
        if (end - day <= longestUnfoldedRun) {
            for (; day < end; day = day + 1)
                add(day);
            return;
        }
        const int distance = m_study.definitions().compareDistance;
        const std::span<const DayEntry> entries = m_study.index().days();
        auto compared = std::lower_bound(entries.begin(), entries.end(), day - distance,
                                         [](const DayEntry& entry, Day wanted) { return entry.day < wanted; });
        for (; compared != entries.end() && compared->day + distance < end; ++compared) {
            const Day churnedOn = compared->day + distance;
            add(day, churnedOn - day);
            add(churnedOn);
            day = churnedOn + 1;
        }
        add(day, end - day);
    }

    std::vector<DayRun> take() { return std::move(m_runs); }

private:
    const Study& m_study;
    std::vector<DayRun> m_runs;
};

} // namespace

std::vector<DayRun> allDays(const Study& study)
{
    RunMaker runs{study};
    std::optional<Day> before; // in the dense range
    for (const DayEntry& entry : study.index().days()) {
        const bool isDense = study.index().dense()->contains(entry.day);
        if (isDense && before)
            runs.addEmpty(*before + 1, entry.day);
        runs.add(entry.day);
        if (isDense)
            before = entry.day;
    }
    return runs.take();
}

} // namespace footfall
