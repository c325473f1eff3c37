// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>

namespace footfall::report {

/// Whether writing `output` would overwrite one of the inputs, also through a link; "-" among them is what standard
/// input comes from.
bool isOneOf(const std::filesystem::path& output, std::span<const std::filesystem::path> inputs);

} // namespace footfall::report
