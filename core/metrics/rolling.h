// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/day_pair.h"

namespace footfall {

/// Fills in who visited in the 7 and in the 28 days that end with day X: each user counts once, events on stray days
/// too. Nothing where fewer days of the dense range lie up to X; after the dense range it goes on. Takes as long as a
/// walk through the visitors of 28 days.
void addRolling(const Study& study, DayFigures& figures);

} // namespace footfall
