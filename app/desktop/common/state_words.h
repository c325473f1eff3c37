// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/user_list.h"

#include <QString>

#include <array>

namespace footfall::desktop {

/// In the order in which they are offered.
inline constexpr std::array<UserState, 6> allUserStates{UserState::Active,  UserState::Reactivated,
                                                        UserState::New,     UserState::Resurrected,
                                                        UserState::Churned, UserState::Inactive};

/// "Active", "Reactivated" ...
QString stateName(UserState state);
/// "churned": within a sentence.
QString stateWord(UserState state);
/// "Users who visited on the compared day, but not on day X".
QString stateMeaning(UserState state);

} // namespace footfall::desktop
