// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/input/bytes/file_part.h"
#include "core/input/rows/layout.h"

#include <memory>
#include <span>
#include <vector>

namespace footfall {

/// What is read by itself: mostly a whole file; of a large one of many gzip members, some of these.
struct FilePiece
{
    Input file;
    std::shared_ptr<const OpenedFile> opened = {}; ///< where it is not all of the file
    FileRange range = {};
    bool isFirst = true; ///< of its file
    bool isLast = true;  ///< of its file
    Layout layout = {};  ///< of the file; unless this is its first piece, which tells it

    [[nodiscard]] bool isWhole() const { return isFirst && isLast; }
};

/// The pieces of files in their order, so many that each of `lanes` readers has one to read where files can be divided.
/// No piece is smaller than `smallest` compressed bytes, unless its file is. Where `goOn` says no, less is divided.
std::vector<FilePiece> piecesOf(std::span<const Input> files, std::size_t lanes, std::uint64_t smallest,
                                const Checkpoint& goOn);

} // namespace footfall
