// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pairs/change.h"

#include <QString>

namespace footfall::desktop {

/// "+43 (+2.5 %)", "−7 (n/a)" against 0, or "n/a". The sign is no hyphen, so that it is seen and not broken off.
QString differenceText(const Change& change);

} // namespace footfall::desktop
