// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"

#include <QString>

#include <vector>

namespace footfall::desktop {

/// One thing to know of the files, in words.
struct Fact
{
    QString key; ///< as JSON calls it, where it does
    QString label;
    QString value;
    QString help;
};

/// What the files hold, and what of it counts under the definitions.
std::vector<Fact> factsOf(const Overview& overview);

/// Events whose user is the all-zero UUID, or would be if it were not ignored.
std::uint64_t nilUuidEvents(const Overview& overview);

} // namespace footfall::desktop
