// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/bytes/input_file.h"
#include "core/input/bytes/opened_file.h"

#include <atomic>

namespace footfall {

/// The bytes of a file or of standard input, as they stand there. Not mapped: a mapped file that shrinks kills us.
class FileSource final : public InputFile
{
public:
    /// Errors: CannotOpen, IsFolder.
    static Result<std::unique_ptr<InputFile>> open(const Input& input);

    explicit FileSource(std::shared_ptr<const OpenedFile> file) : m_file{std::move(file)} {}

    /// Errors: ReadFailed; Changed instead of the end.
    BlockRead read(std::span<char> into) override;
    [[nodiscard]] std::uint64_t size() const override { return m_file->size(); }
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_bytesRead.load(std::memory_order_relaxed); }
    [[nodiscard]] bool canReadAgain() const override
    {
        return m_file->isRegular() && !m_file->input().isStandardInput();
    }
    void interrupt() override { m_interrupted.store(true, std::memory_order_relaxed); }

private:
    [[nodiscard]] bool waitForBytes() const;

    std::shared_ptr<const OpenedFile> m_file;
    std::atomic<std::uint64_t> m_bytesRead{0};
    std::atomic<bool> m_interrupted{false};
};

} // namespace footfall
