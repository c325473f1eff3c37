// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace footfall::desktop {

/// The file of made-up events that comes with the program; nothing where it was not installed.
std::optional<std::filesystem::path> sampleFile();

} // namespace footfall::desktop
