// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/exit_code.h"

#include <span>
#include <string>

namespace footfall::report {

/// The whole program: arguments in, report on standard output or into a file, exit code out. Throws std::bad_alloc
/// and nothing else.
ExitCode run(std::span<const std::string> arguments);

} // namespace footfall::report
