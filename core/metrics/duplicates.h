// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <cstdint>
#include <optional>

namespace footfall {

/// Events whose event_id stood in an event before, of those that the filter left; an empty id repeats nothing.
/// Nothing if the store does not hold event ids.
std::optional<std::uint64_t> duplicateEventIds(const Study& study);

} // namespace footfall
