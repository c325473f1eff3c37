// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace footfall {

/// Whether an input's name, as the user gave it, stands for standard input: whatever is called so in the folder.
inline bool isStandardInput(std::string_view name)
{
    return name == "-";
}

/// Whether writing `target` would overwrite one of the inputs, also through a link; "-" among them is the file that
/// standard input comes from. Where the system can't tell that is an error and not a no: CannotWrite of the target,
/// CannotOpen of an input.
Result<bool> overwritesAnInput(const std::filesystem::path& target, std::span<const std::filesystem::path> inputs);

} // namespace footfall
