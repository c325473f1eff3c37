// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/all_days.h"

namespace footfall {

std::vector<DayRun> allDays(const Study& study)
{
    std::vector<DayRun> runs;
    const auto add = [&](Day day, int days) { runs.push_back({dayFigures(study, {day, day - 1}), days}); };
    const std::span<const DayEntry> days = study.index().days();
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (i > 0) {
            Day day = days[i - 1].day + 1;
            const int empty = days[i].day - day;
            if (empty > longestUnfoldedRun) {
                add(day, 1); // its churned are those who visited the day before
                add(day + 1, empty - 1);
            } else {
                for (; day < days[i].day; day = day + 1)
                    add(day, 1);
            }
        }
        add(days[i].day, 1);
    }
    return runs;
}

} // namespace footfall
