// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/dense_range.h"

#include <algorithm>

namespace footfall {

namespace {

constexpr int farAway = 366;
constexpr int longGap = 7;
constexpr int timesTheLongest = 3;
constexpr std::uint64_t fewIn = 1000;

/// Some of the days, in a row.
struct Part
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint64_t events = 0;
};

/// The part with the most events of those that lie more than 366 days apart.
Part largestPart(std::span<const DayEvents> days)
{
    Part largest;
    Part part;
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (i > 0 && days[i].day - days[i - 1].day > farAway)
            part = {.begin = i, .end = i};
        part.events += days[i].events;
        part.end = i + 1;
        if (part.events > largest.events)
            largest = part;
    }
    return largest;
}

/// The part without its thin ends.
Part coreOf(std::span<const DayEvents> days, const Part& part)
{
    const auto isFew = [&](std::uint64_t events) { return events * fewIn < part.events; };
    Part core = part;
    for (std::uint64_t held = 0; isFew(held += days[core.begin].events);)
        ++core.begin;
    for (std::uint64_t held = 0; isFew(held += days[core.end - 1].events);)
        --core.end;
    return core;
}

} // namespace

std::optional<DenseRange> denseRange(std::span<const DayEvents> days)
{
    if (days.empty())
        return std::nullopt;
    const Part part = largestPart(days);
    Part kept = coreOf(days, part);
    const auto gapBefore = [&](std::size_t place) { return days[place].day - days[place - 1].day; };
    int longest = 0;
    for (std::size_t i = kept.begin + 1; i < kept.end; ++i)
        longest = std::max(longest, gapBefore(i));
    const int longestKept = std::max(longGap, timesTheLongest * longest);
    while (kept.begin > part.begin && gapBefore(kept.begin) <= longestKept)
        --kept.begin;
    while (kept.end < part.end && gapBefore(kept.end) <= longestKept)
        ++kept.end;

    DenseRange range{.first = days[kept.begin].day, .last = days[kept.end - 1].day, .stray = {}};
    for (const DayEvents& day : days) {
        if (!range.contains(day.day))
            range.stray.push_back(day.day);
    }
    return range;
}

} // namespace footfall
