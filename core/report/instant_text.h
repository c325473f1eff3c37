// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/zone_offsets.h"

#include <string>

namespace footfall {

/// ISO 8601 in a zone: "2014-09-29T13:07:55Z" in UTC itself, else with an offset, +00:00 included; 3 or 6 digits of a
/// fraction where there is one.
std::string toIso(Instant instant, const ZoneOffsets& zone);
/// In UTC, to the second, a fraction cut.
std::string toIsoSeconds(Instant instant);

} // namespace footfall
