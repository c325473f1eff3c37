// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/all_days.h"

#include <QString>

namespace footfall::desktop {

/// "1 Jan 1971 – 3 Sep 2014: 15,952 days without events".
QString runText(const DayRun& run);

} // namespace footfall::desktop
