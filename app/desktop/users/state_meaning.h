// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/day_pair.h"
#include "core/metrics/user_list.h"

#include <QString>

namespace footfall::desktop {

/// "visited on Sun 28, not on Mon 29": what the users of a state did on the two days, to follow the state's name.
QString meaningOn(DayPair days, UserState state);

} // namespace footfall::desktop
