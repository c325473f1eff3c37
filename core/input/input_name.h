// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace footfall {

/// Whether an input's name, as the user gave it, stands for standard input: whatever is called so in the folder.
inline bool isStandardInput(std::string_view name)
{
    return name == "-";
}

} // namespace footfall
