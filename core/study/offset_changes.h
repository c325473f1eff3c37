// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

class QTimeZone;

namespace footfall {

/// From this second on the zone is so many seconds east of UTC.
struct OffsetChange
{
    std::int64_t second = 0;
    std::int64_t offset = 0;
};

/// A zone's offset at `first` and each change until `last`, both in seconds since 1970, in the order of time.
std::vector<OffsetChange> offsetChanges(const QTimeZone& zone, std::int64_t first, std::int64_t last);

} // namespace footfall
