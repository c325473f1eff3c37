// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/bytes/input_file.h"
#include "core/input/bytes/opened_file.h"

#include <atomic>
#include <cstdint>
#include <limits>
#include <memory>

namespace footfall {

/// Bytes of a file, counted from its beginning.
struct FileRange
{
    std::uint64_t begin = 0;
    std::uint64_t end = std::numeric_limits<std::uint64_t>::max(); ///< the first byte behind it

    [[nodiscard]] std::uint64_t size() const { return end - begin; }
};

/// A part of a file that is open already, so that it stays the same file even if its name comes to mean another.
/// Several parts can be read at once.
class FilePart final : public InputFile
{
public:
    FilePart(std::shared_ptr<const OpenedFile> file, const FileRange& range);

    /// Errors: ReadFailed; Changed instead of the end, also where another part was written to.
    BlockRead read(std::span<char> into) override;
    [[nodiscard]] std::uint64_t size() const override { return m_range.size(); }
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_bytesRead.load(std::memory_order_relaxed); }
    [[nodiscard]] bool canReadAgain() const override { return true; }
    void interrupt() override { m_interrupted.store(true, std::memory_order_relaxed); }

private:
    std::shared_ptr<const OpenedFile> m_file;
    FileRange m_range;
    std::atomic<std::uint64_t> m_bytesRead{0};
    std::atomic<bool> m_interrupted{false};
};

} // namespace footfall
