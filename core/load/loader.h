// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/input/bytes/input_file.h"
#include "core/input/bytes/read_ahead.h"
#include "core/load/load_report.h"

#include <filesystem>
#include <vector>

namespace footfall {

/// What to read, and what of it.
struct LoadRequest
{
    std::vector<std::filesystem::path> files; ///< "-" is standard input; read in this order, as one stream of events
    ColumnsAsked columns;
    std::vector<Identity> required = {}; ///< each file must have these
    bool acceptPartial = false;          ///< a file that is damaged after its first event is no failure
    OpenInput open = {};                 ///< instead of the file system
    std::size_t blockSize = ReadAhead::defaultBlockSize;
    std::size_t lanes = 0; ///< files, or pieces of a file of many gzip members, read at once; 0: as many as processors
    std::uint64_t smallestPiece = std::uint64_t{4} * 1024 * 1024; ///< compressed bytes
};

/// Reads files into a store, several at once where there are several that can be read again; the store and the report
/// are the same as of one after the other. Blocks the calling thread; `progress` is called on it.
/// Of several failures the gravest is given: a file that can't be read or holds no events table, then damage.
Outcome<Dataset> load(const LoadRequest& request, Progress& progress);

} // namespace footfall
