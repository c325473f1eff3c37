// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <span>

namespace footfall::desktop {

/// Whether writing `target` would overwrite one of `files`, also through a link; "-" among them is what standard input
/// comes from. What is not there overwrites nothing; where the system does not say what there is, that is the error.
Result<bool> overwrites(const std::filesystem::path& target, std::span<const std::filesystem::path> files);

} // namespace footfall::desktop
