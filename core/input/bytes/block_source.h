// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <span>

namespace footfall {

/// What one read gave. The first `size` bytes are good in any case; an error or the end may come along with them, or
/// with a later read of none.
struct BlockRead
{
    std::size_t size = 0;
    bool atEnd = false;
    std::optional<Error> error = {};
};

/// Where bytes come from: a file, its inflated content, a thread that reads ahead, a test's string.
class BlockSource
{
public:
    BlockSource() = default;
    BlockSource(const BlockSource&) = delete;
    BlockSource& operator=(const BlockSource&) = delete;
    virtual ~BlockSource() = default;

    /// Fills `into` from its front with at least one byte, unless the end or an error is reached. Not called after.
    virtual BlockRead read(std::span<char> into) = 0;
};

} // namespace footfall
