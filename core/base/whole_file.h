// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace footfall {

/// The bytes of a small file, or of what a pipe gives until it is closed; of a larger one the first `most`, so that
/// one without an end is no trap. Errors: CannotOpen, IsFolder, ReadFailed.
Result<std::string> bytesOf(const std::filesystem::path& file, std::size_t most);

} // namespace footfall
