// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <sys/stat.h>

namespace footfall {

/// Which file it is, whatever names lead to it.
struct FileIdentity
{
    dev_t device = 0;
    ino_t inode = 0;

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

/// What the system tells of a file at some moment.
struct FileState
{
    FileIdentity identity;
    mode_t mode = 0; ///< kind and permissions, as st_mode
    uid_t owner = 0;
    gid_t group = 0;
    std::uint64_t size = 0;         ///< bytes
    std::int64_t modifiedNanos = 0; ///< since 1970; changes with all but simultaneous writes

    [[nodiscard]] bool isRegular() const { return S_ISREG(mode); }
    [[nodiscard]] bool isFolder() const { return S_ISDIR(mode); }

    /// Of an open file. Error: CannotOpen, without a name.
    static Result<FileState> of(int descriptor);
    /// Of the file that a path leads to, links followed; nothing where there is none. That the system can't say is an
    /// error and not absence: CannotOpen.
    static Result<std::optional<FileState>> of(const std::filesystem::path& path);
};

/// Where a link to a file leads in the end, and that path where it is none; the file itself need not be there. Error:
/// CannotOpen.
Result<std::filesystem::path> linkTarget(const std::filesystem::path& path);

/// Whether two paths lead to one file, also to one that is not there yet. Error: CannotOpen.
Result<bool> isSameFile(const std::filesystem::path& one, const std::filesystem::path& other);

/// Whether writing `target` would overwrite one of the inputs, also through a link; standard input among them is the
/// file that it comes from. Where the system can't tell that is an error and not a no: CannotWrite of the target,
/// CannotOpen of an input.
Result<bool> overwritesAnInput(const std::filesystem::path& target, std::span<const Input> inputs);

} // namespace footfall
