// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/bytes/block_source.h"

#include <functional>
#include <memory>

namespace footfall {

/// The bytes of one input as they stand there, with what progress and cancelling need.
class InputFile : public BlockSource
{
public:
    /// 0 where it can't be known.
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// Any thread.
    [[nodiscard]] virtual std::uint64_t bytesRead() const = 0;
    /// Whether opening it anew gives the same bytes; a pipe and standard input don't.
    [[nodiscard]] virtual bool canReadAgain() const = 0;
    /// Any thread: makes a read that waits give up soon, as at the end.
    virtual void interrupt() = 0;
};

/// Opens an input; tests put their own sources here.
using OpenInput = std::function<Result<std::unique_ptr<InputFile>>(const Input&)>;

} // namespace footfall
