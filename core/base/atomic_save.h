// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/output.h"

#include <filesystem>
#include <functional>

namespace footfall {

/// Writes a file that is replaced as a whole or not at all: a temporary file beside the target, synced, then put in its
/// place. A link is followed and its target replaced, keeping the permissions; a device or pipe is written as it is.
/// `write` fills the output; whatever fails, a file that stood there before is untouched. Error: CannotWrite.
Status saveAtomically(const std::filesystem::path& target, const std::function<void(Output&)>& write);

} // namespace footfall
