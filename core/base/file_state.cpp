// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_state.h"

#include <cerrno>
#include <unistd.h>

namespace footfall {

namespace {

namespace fs = std::filesystem;

FileState stateOf(const struct stat& info)
{
    constexpr std::int64_t nanosPerSecond = 1'000'000'000;
    return {.identity = {info.st_dev, info.st_ino},
            .mode = info.st_mode,
            .owner = info.st_uid,
            .group = info.st_gid,
            .size = static_cast<std::uint64_t>(info.st_size),
            .modifiedNanos = info.st_mtim.tv_sec * nanosPerSecond + info.st_mtim.tv_nsec};
}

/// Of a standard input that is closed there is nothing to overwrite.
Result<std::optional<FileState>> stateOf(const Input& input)
{
    if (!input.isStandardInput())
        return FileState::of(input.path());
    const Result<FileState> state = FileState::of(STDIN_FILENO);
    return state ? std::optional{state.value()} : std::optional<FileState>{};
}

Error cannotTell(const fs::path& path, int systemError)
{
    return {.kind = ErrorKind::CannotOpen, .file = path, .systemError = systemError};
}

} // namespace

Result<FileState> FileState::of(int descriptor)
{
    struct stat info = {};
    if (::fstat(descriptor, &info) != 0)
        return cannotTell({}, errno);
    return stateOf(info);
}

Result<std::optional<FileState>> FileState::of(const fs::path& path)
{
    struct stat info = {};
    if (::stat(path.c_str(), &info) == 0)
        return std::optional{stateOf(info)};
    if (errno == ENOENT)
        return std::optional<FileState>{};
    return cannotTell(path, errno);
}

Result<fs::path> linkTarget(const fs::path& path)
{
    constexpr int mostLinks = 40; // as the kernel's own limit
    fs::path target = path;
    for (int links = 0; links < mostLinks; ++links) {
        std::error_code error;
        const fs::path next = fs::read_symlink(target, error);
        if (error.value() == EINVAL || error.value() == ENOENT)
            return target; // no link, or nothing there
        if (error)
            return cannotTell(path, error.value());
        target = next.is_absolute() ? next : target.parent_path() / next;
    }
    return cannotTell(path, ELOOP);
}

Result<bool> isSameFile(const fs::path& one, const fs::path& other)
{
    const Result<std::optional<FileState>> first = FileState::of(one);
    if (!first)
        return first.error();
    const Result<std::optional<FileState>> second = FileState::of(other);
    if (!second)
        return second.error();
    if (first.value() && second.value())
        return first.value()->identity == second.value()->identity;
    if (first.value() || second.value())
        return false;
    const Result<fs::path> firstEnd = linkTarget(one);
    if (!firstEnd)
        return firstEnd.error();
    const Result<fs::path> secondEnd = linkTarget(other);
    if (!secondEnd)
        return secondEnd.error();
    if (firstEnd.value().filename() != secondEnd.value().filename())
        return false;
    const auto folderOf = [](const fs::path& path) {
        return FileState::of(path.has_parent_path() ? path.parent_path() : fs::path{"."});
    };
    const Result<std::optional<FileState>> firstFolder = folderOf(firstEnd.value());
    const Result<std::optional<FileState>> secondFolder = folderOf(secondEnd.value());
    if (!firstFolder || !secondFolder)
        return (firstFolder ? secondFolder : firstFolder).error();
    // where a folder is not there either, no file can be made
    return firstFolder.value() && secondFolder.value() &&
           firstFolder.value()->identity == secondFolder.value()->identity;
}

Result<bool> overwritesAnInput(const fs::path& target, std::span<const Input> inputs)
{
    const Result<std::optional<FileState>> written = FileState::of(target);
    if (!written)
        return Error{.kind = ErrorKind::CannotWrite, .file = target, .systemError = written.error().systemError};
    if (!written.value() || !written.value()->isRegular())
        return false;
    for (const Input& input : inputs) {
        const Result<std::optional<FileState>> read = stateOf(input);
        if (!read)
            return read.error();
        if (read.value() && read.value()->identity == written.value()->identity)
            return true;
    }
    return false;
}

} // namespace footfall
