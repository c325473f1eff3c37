// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/settings/settings.h"

#include <filesystem>

namespace footfall {

/// Reads a settings file: JSON with "version": 1, "definitions" and "outputs"; what is missing has its default.
/// Errors: CannotOpen, and BadSettings with what is wrong, the key named.
Result<Settings> readSettings(const std::filesystem::path& file);

/// Writes one, as a whole or not at all. Error: CannotWrite; also for a page filter that is not UTF-8 (EILSEQ), which
/// JSON can't hold.
Status writeSettings(const Settings& settings, const std::filesystem::path& file);

} // namespace footfall
