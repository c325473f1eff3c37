// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_handle.h"
#include "core/input/input_file.h"

#include <atomic>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>

namespace footfall {

/// Bytes of a file, counted from its beginning.
struct FileRange
{
    std::uint64_t begin = 0;
    std::uint64_t end = std::numeric_limits<std::uint64_t>::max(); ///< the first byte behind it

    [[nodiscard]] std::uint64_t size() const { return end - begin; }
};

/// A part of a file that is open already and stays the same file, whatever its name comes to mean; several parts can be
/// read at once.
class FilePart final : public InputFile
{
public:
    /// `name` goes into errors.
    FilePart(std::shared_ptr<const FileHandle> file, std::string name, const FileRange& range);

    BlockRead read(std::span<char> into) override;
    [[nodiscard]] std::uint64_t size() const override { return m_range.size(); }
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_bytesRead.load(std::memory_order_relaxed); }
    [[nodiscard]] bool canReadAgain() const override { return true; }
    void interrupt() override {} // no read of a file waits for somebody to write

private:
    std::shared_ptr<const FileHandle> m_file;
    std::string m_name;
    FileRange m_range;
    std::atomic<std::uint64_t> m_bytesRead{0};
};

} // namespace footfall
