// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace footfall {

/// Where members of a gzip file, so many bytes long, seem to begin that divide it into up to so many pieces of about
/// one size, ascending; none where it seems to be a single one, or can't be read. Each is a guess that only reading up
/// to it proves: that a piece is whole members and nothing else. The search looks at no more than 64 MiB, those that it
/// inflates among them, so that it takes no time to see; `goOn` is asked at each step.
std::vector<std::uint64_t> memberStarts(int descriptor, std::uint64_t size, std::size_t pieces, const Checkpoint& goOn);

} // namespace footfall
