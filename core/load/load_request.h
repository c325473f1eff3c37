// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event_store_builder.h"
#include "core/input/bytes/input_file.h"
#include "core/input/bytes/read_ahead.h"

#include <vector>

namespace footfall {

/// What to read, and what of it.
struct LoadRequest
{
    std::vector<Input> files; ///< read in this order, as one stream of events
    ColumnsAsked columns;
    std::vector<Identity> required = {}; ///< each file must have these
    bool acceptPartial = false;          ///< a file that is damaged after its first event is no failure
    OpenInput open = {};                 ///< instead of the file system
    std::size_t blockSize = ReadAhead::defaultBlockSize;
    std::size_t lanes = 0; ///< files, or pieces of a file of many gzip members, read at once; 0: as many as processors
    std::uint64_t smallestPiece = std::uint64_t{4} * 1024 * 1024; ///< compressed bytes
};

} // namespace footfall
