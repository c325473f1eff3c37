// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace footfall {

/// The bytes of a small file, or all that a pipe gives until it is closed, but no more than the first `most`, so that a
/// file without an end does no harm. Errors: CannotOpen, IsFolder, ReadFailed.
Result<std::string> bytesOf(const std::filesystem::path& file, std::size_t most);

} // namespace footfall
