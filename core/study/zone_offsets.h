// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/base/instant.h"

#include <string>
#include <string_view>
#include <vector>

namespace footfall {

/// A half-open stretch of time.
struct Stretch
{
    Instant from;
    Instant to;
};

/// A time zone's offsets over a range of time, as a sorted table made once, so that nobody asks the system per event.
class ZoneOffsets
{
public:
    /// UTC.
    ZoneOffsets() = default;

    /// The table for an IANA zone, right from `first` to `last`. Errors: UnknownZone, NoZoneData,
    /// BadZoneData.
    static Result<ZoneOffsets> forZone(std::string_view name, Instant first, Instant last);
    /// Whether the zone is known; the same errors.
    static Status check(std::string_view name);
    /// All the names that the system knows, sorted, "UTC" first.
    static std::vector<std::string> zoneNames();

    [[nodiscard]] Day dayOf(Instant instant) const;
    /// Seconds east of UTC.
    [[nodiscard]] std::int64_t offsetAt(Instant instant) const;
    /// The first instant after `instant` at which another calendar day may begin or another offset holds.
    [[nodiscard]] Instant endOfStretch(Instant instant) const;
    /// Where a calendar day lies in time, ascending: usually one stretch; more where the clock was set back over
    /// midnight; none for a day that the zone left out.
    [[nodiscard]] std::vector<Stretch> stretchesOf(Day day) const;
    [[nodiscard]] bool isUtc() const { return m_isUtc; }

private:
    struct Change
    {
        Instant from;
        std::int64_t offsetSeconds = 0;
    };

    [[nodiscard]] std::size_t changeAt(Instant instant) const;

    std::vector<Change> m_changes{Change{}}; ///< sorted; the first one holds for all time before, too
    bool m_isUtc = true;
};

/// ISO 8601 in a zone: "2014-09-29T13:07:55Z" in UTC itself, else with an offset, +00:00 included; 3 or 6 digits of a
/// fraction where there is one.
std::string toIso(Instant instant, const ZoneOffsets& zone);
/// In UTC, to the second, a fraction cut.
std::string toIsoSeconds(Instant instant);

} // namespace footfall
