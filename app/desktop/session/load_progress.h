// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace footfall::desktop {

/// How far a load is.
struct LoadProgress
{
    int permille = 0; ///< of the compressed bytes, 0 to 1000; -1 where the size is not known
    std::uint64_t rows = 0;
};

} // namespace footfall::desktop
