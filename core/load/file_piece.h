// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/input/bytes/file_part.h"
#include "core/input/rows/layout.h"

#include <memory>
#include <span>
#include <vector>

namespace footfall {

/// What one reader reads: mostly a whole file; of a large file of many gzip members, some of its members.
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

/// The pieces of all files, in their order. Files that can be divided are divided so that each of `lanes` readers has
/// one to read. No piece is smaller than `smallest` compressed bytes, unless its file is. Once `goOn` says no, the
/// files that are left stay whole.
std::vector<FilePiece> piecesOf(std::span<const Input> files, std::size_t lanes, std::uint64_t smallest,
                                const Checkpoint& goOn);

} // namespace footfall
