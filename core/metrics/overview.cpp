// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/overview.h"

#include <algorithm>

namespace footfall {

namespace {

/// Where a filter has left nothing, the events' own last day still tells where to look.
std::optional<Day> latestDay(const Study& study)
{
    if (const std::optional<DenseRange>& dense = study.index().dense())
        return dense->last;
    if (study.store().size() == 0)
        return std::nullopt;
    return study.zone().dayOf(study.store().lastInstant());
}

std::vector<DayCounts> countsOf(const DayIndex& index)
{
    std::vector<DayCounts> days;
    days.reserve(index.days().size());
    for (const DayEntry& entry : index.days())
        days.push_back({entry.day, entry.visitors.size(), entry.events});
    return days;
}

} // namespace

Overview overviewOf(std::shared_ptr<const LoadReport> load, const std::shared_ptr<const Study>& study)
{
    const DayIndex& index = study->index();
    std::vector<Note> notes = fileNotes(*load, *study);
    return {.definitions = study->definitions(),
            .load = std::move(load),
            .zone = {study, &study->zone()}, // which keeps the study
            .events = index.events(),
            .eventsFilteredOut = study->eventsFilteredOut(),
            .eventsWithoutUser = index.eventsWithoutUser(),
            .users = index.users(),
            .totalSessions = study->totalSessions(),
            .firstEvent = index.firstEvent(),
            .lastEvent = index.lastEvent(),
            .inTimeOrder = study->store().inTimeOrder(),
            .days = countsOf(index),
            .dense = index.dense(),
            .latest = latestDay(*study),
            .notes = std::move(notes)};
}

const DayCounts* Overview::find(Day day) const
{
    const auto found = std::lower_bound(days.begin(), days.end(), day,
                                        [](const DayCounts& counts, Day wanted) { return counts.day < wanted; });
    return found != days.end() && found->day == day ? &*found : nullptr;
}

} // namespace footfall
