// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/offset_changes.h"

#include "core/base/instant.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace footfall {

namespace {

/// Time zone files list changes until 2037; later ones follow the zone's rule, which QTimeZone knows for an instant but
/// does not list whole.
constexpr std::int64_t startOf2037 = 2'114'380'800;
/// The calendar, weekdays included, and with it every rule, repeats itself after 400 years.
constexpr std::int64_t calendarCycle = 146'097 * secondsPerDay;

QDateTime toQt(std::int64_t second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
}

class Changes
{
public:
    Changes(const QTimeZone& zone, std::int64_t first) : m_zone{zone}, m_changes{{first, offsetAt(first)}} {}

    /// The changes that the zone's file lists.
    void addListed(std::int64_t last)
    {
        const QTimeZone::OffsetDataList listed = m_zone.transitions(toQt(m_changes.front().second), toQt(last));
        for (const QTimeZone::OffsetData& transition : listed)
            add(transition.atUtc.toSecsSinceEpoch(), transition.offsetFromUtc);
    }

    /// The changes of the zone's rule: looked for once a month, then narrowed down.
    void addByRule(std::int64_t from, std::int64_t last)
    {
        constexpr std::int64_t month = 30 * secondsPerDay;
        for (std::int64_t at = from; at <= last; at += month) {
            const std::int64_t end = at + month;
            if (offsetAt(end) == offsetAt(at))
                continue;
            std::int64_t before = at;
            std::int64_t after = end;
            while (after - before > 1) {
                const std::int64_t middle = before + (after - before) / 2;
                (offsetAt(middle) == offsetAt(at) ? before : after) = middle;
            }
            add(after, offsetAt(after));
        }
    }

    /// Those of the whole cycle that ends at `end` again and again.
    void repeatCycle(std::int64_t end, std::int64_t last)
    {
        const std::vector<OffsetChange> known = m_changes;
        for (std::int64_t shift = calendarCycle; end + shift - calendarCycle <= last; shift += calendarCycle) {
            for (const OffsetChange& change : known) {
                if (change.second >= end - calendarCycle)
                    add(change.second + shift, change.offset);
            }
        }
    }

    std::vector<OffsetChange> take() { return std::move(m_changes); }

private:
    [[nodiscard]] std::int64_t offsetAt(std::int64_t second) const { return m_zone.offsetFromUtc(toQt(second)); }

    void add(std::int64_t second, std::int64_t offset)
    {
        if (second > m_changes.back().second && offset != m_changes.back().offset)
            m_changes.push_back({second, offset});
    }

    const QTimeZone& m_zone;
    std::vector<OffsetChange> m_changes;
};

} // namespace

std::vector<OffsetChange> offsetChanges(const QTimeZone& zone, std::int64_t first, std::int64_t last)
{
    Changes changes{zone, first};
    if (first < startOf2037)
        changes.addListed(std::min(last, startOf2037) + 1);
    if (last >= startOf2037) {
        // a rule starts a cycle at its very beginning, so that each later one is a copy
        const std::int64_t from = std::max(first, startOf2037);
        const std::int64_t cycleEnd = from + calendarCycle;
        changes.addByRule(from, std::min(last, cycleEnd));
        changes.repeatCycle(cycleEnd, last);
    }
    return changes.take();
}

} // namespace footfall
