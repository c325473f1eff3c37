// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/completeness.h"

#include <algorithm>

namespace footfall {

namespace {

constexpr std::size_t neighbours = 8;
constexpr std::int64_t earlyEnough = std::int64_t{1} * 3600 * microsPerSecond;
constexpr std::int64_t lateEnough = std::int64_t{23} * 3600 * microsPerSecond;

/// What a clock in the zone shows, in microseconds after midnight.
std::int64_t clockAt(const Study& study, Instant instant)
{
    constexpr std::int64_t microsPerDay = secondsPerDay * microsPerSecond;
    const std::int64_t local = instant.micros + study.zone().offsetAt(instant) * microsPerSecond;
    return local - floorDiv(local, microsPerDay) * microsPerDay;
}

} // namespace

IncompleteDays incompleteDays(const Study& study)
{
    IncompleteDays incomplete;
    const std::optional<DenseRange>& range = study.index().dense();
    if (!range)
        return incomplete;
    const std::span<const DayEntry> all = study.index().days();
    const auto first = std::lower_bound(all.begin(), all.end(), range->first,
                                        [](const DayEntry& entry, Day day) { return entry.day < day; });
    const std::span<const DayEntry> dense =
        all.subspan(static_cast<std::size_t>(first - all.begin()), all.size() - range->stray.size());

    const auto firstClock = [&](const DayEntry& entry) { return clockAt(study, entry.firstEvent); };
    const auto lastClock = [&](const DayEntry& entry) { return clockAt(study, entry.lastEvent); };
    const std::size_t others = std::min(dense.size() - 1, neighbours);
    const std::int64_t begin = firstClock(dense.front());
    const std::int64_t end = lastClock(dense.back());
    const std::span<const DayEntry> after = dense.subspan(1, others);
    const std::span<const DayEntry> before = dense.subspan(dense.size() - 1 - others, others);
    if (begin > earlyEnough &&
        std::all_of(after.begin(), after.end(), [&](const DayEntry& entry) { return begin > firstClock(entry); }))
        incomplete.first = dense.front().day;
    if (end < lateEnough &&
        std::all_of(before.begin(), before.end(), [&](const DayEntry& entry) { return end < lastClock(entry); }))
        incomplete.last = dense.back().day;
    return incomplete;
}

} // namespace footfall
