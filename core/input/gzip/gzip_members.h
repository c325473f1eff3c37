// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace footfall {

/// Places in a gzip file of `size` bytes at which members seem to begin, ascending: at most `pieces - 1`, so chosen
/// that they divide the file into pieces of about one size. None where the file seems to be a single member, or can't
/// be read. Each place is a guess, which is proved when the piece before it turns out to be whole members and nothing
/// else. The search looks at 64 MiB at the most, what it inflates included, so that nobody notices how long it takes;
/// `goOn` is asked at each step.
std::vector<std::uint64_t> memberStarts(int descriptor, std::uint64_t size, std::size_t pieces, const Checkpoint& goOn);

} // namespace footfall
