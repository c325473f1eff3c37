// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_handle.h"
#include "core/input/input_file.h"

#include <atomic>

namespace footfall {

/// The bytes of a file or of standard input, as they stand there. Not mapped: a mapped file that shrinks kills us.
class FileSource final : public InputFile
{
public:
    /// Opens a file; "-" is standard input. Errors: CannotOpen, IsFolder.
    static Result<std::unique_ptr<InputFile>> open(const std::filesystem::path& path);

    BlockRead read(std::span<char> into) override;
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_bytesRead.load(std::memory_order_relaxed); }
    [[nodiscard]] bool canReadAgain() const override { return m_isRegular && m_owned.isOpen(); }
    void interrupt() override { m_interrupted.store(true, std::memory_order_relaxed); }

    struct Opened; ///< only open() can make one
    FileSource(const Opened&, std::filesystem::path path, FileHandle owned, int descriptor, bool isRegular,
               std::uint64_t size);

private:
    [[nodiscard]] bool waitForBytes() const;

    std::filesystem::path m_path;
    FileHandle m_owned; ///< not open for standard input
    int m_descriptor;
    bool m_isRegular;
    std::uint64_t m_size;
    std::atomic<std::uint64_t> m_bytesRead{0};
    std::atomic<bool> m_interrupted{false};
};

} // namespace footfall
