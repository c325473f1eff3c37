// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace footfall::desktop {

/// "events.gz: can't be opened: Permission denied": what failed, and why.
QString failureText(const Error& error);

} // namespace footfall::desktop
