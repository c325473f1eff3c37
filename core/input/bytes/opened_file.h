// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_handle.h"
#include "core/base/file_state.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace footfall {

/// An input as it was opened. Tells whether the file is still the same: figures of a file that somebody wrote to or cut
/// while it was read would be of no state that it ever had, and those of one that was replaced of a file that is gone.
/// Any thread.
class OpenedFile
{
public:
    /// Doesn't wait for anybody to open the other end of a pipe. Errors: CannotOpen, IsFolder.
    static Result<std::shared_ptr<const OpenedFile>> open(const Input& input);

    struct Key; ///< only open() can make one
    OpenedFile(const Key&, Input input, FileHandle owned, int descriptor, const FileState& state);

    [[nodiscard]] const Input& input() const { return m_input; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool isRegular() const { return m_state.isRegular(); }
    /// Bytes from where it was opened to its end, as it was then; 0 where that can't be known.
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    /// What has happened to a regular file since it was opened, once its end has been read; `bytesRead` where all of it
    /// was read, from where it was opened. Error: Changed (`count` is for the loader to fill).
    [[nodiscard]] std::optional<Error> change(std::optional<std::uint64_t> bytesRead = {}) const;

private:
    Input m_input;
    FileHandle m_owned; ///< not open for standard input
    int m_descriptor;
    FileState m_state;
    std::uint64_t m_size = 0;
};

} // namespace footfall
