// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/export/overwriting.h"

#include "core/input/input_name.h"

#include <cerrno>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace footfall::desktop {

namespace {

/// What a name stands for; nothing where there is no such file.
Result<std::optional<struct stat>> find(const std::filesystem::path& file, ErrorKind failure)
{
    struct stat info = {};
    const bool isInput = failure != ErrorKind::CannotWrite && isStandardInput(file.native());
    if ((isInput ? ::fstat(STDIN_FILENO, &info) : ::stat(file.c_str(), &info)) == 0)
        return std::optional{info};
    if (errno == ENOENT || (isInput && errno == EBADF))
        return std::optional<struct stat>{};
    return Error{.kind = failure, .file = file.native(), .systemError = errno};
}

} // namespace

Result<bool> overwrites(const std::filesystem::path& target, std::span<const std::filesystem::path> files)
{
    const Result<std::optional<struct stat>> there = find(target, ErrorKind::CannotWrite);
    if (!there)
        return there.error();
    if (!there.value() || !S_ISREG(there.value()->st_mode)) // a device or pipe keeps nothing that could be lost
        return false;
    for (const std::filesystem::path& file : files) {
        const Result<std::optional<struct stat>> input = find(file, ErrorKind::ReadFailed);
        if (!input)
            return input.error();
        if (input.value() && input.value()->st_dev == there.value()->st_dev &&
            input.value()->st_ino == there.value()->st_ino)
            return true;
    }
    return false;
}

} // namespace footfall::desktop
