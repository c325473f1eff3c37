// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace footfall::report {

/// What the program tells the one who called it.
enum class ExitCode {
    Done = 0,
    Fault = 1,
    Usage = 2,
    NoTable = 3,
    Damaged = 4,
    TooManyRejected = 5,
    CannotWrite = 6,
    NoEvents = 7,
};

ExitCode exitCodeOf(ErrorKind kind);

} // namespace footfall::report
