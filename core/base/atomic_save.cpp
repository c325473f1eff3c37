// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_save.h"

#include "core/base/file_handle.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>

namespace footfall {

namespace {

namespace fs = std::filesystem;

Error cannotWrite(const fs::path& target, int systemError)
{
    return {.kind = ErrorKind::CannotWrite, .file = target.native(), .systemError = systemError};
}

/// Where the bytes go in the end: links followed, also one to a file that isn't there yet.
Result<fs::path> finalTarget(const fs::path& target)
{
    constexpr int mostLinks = 40; // as the kernel's own limit
    fs::path path = target;
    for (int links = 0; links < mostLinks; ++links) {
        std::error_code error;
        const fs::path next = fs::read_symlink(path, error);
        if (error)
            return path;
        path = next.is_absolute() ? next : path.parent_path() / next;
    }
    return cannotWrite(target, ELOOP);
}

/// A new file beside the target, under a short name of its own; the umask applies.
struct Temporary
{
    fs::path path;
    FileHandle file;
};

Temporary createTemporary(const fs::path& folder)
{
    constexpr int tries = 1000;
    Temporary temporary;
    for (int number = 0; number < tries; ++number) {
        temporary.path = folder / (".footfall-" + std::to_string(::getpid()) + "-" + std::to_string(number));
        temporary.file = FileHandle{::open(temporary.path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666)};
        if (temporary.file.isOpen() || errno != EEXIST)
            break;
    }
    return temporary;
}

Status writeStraight(const fs::path& target, const std::function<void(Output&)>& write)
{
    FileHandle file{::open(target.c_str(), O_WRONLY | O_CLOEXEC)};
    if (!file.isOpen())
        return cannotWrite(target, errno);
    Output output{file.get()};
    write(output);
    if (!output.flush())
        return cannotWrite(target, output.systemError());
    return success();
}

Status fillAndSync(const fs::path& target, FileHandle& file, const std::function<void(Output&)>& write)
{
    Output output{file.get()};
    write(output);
    if (!output.flush())
        return cannotWrite(target, output.systemError());
    if (::fsync(file.get()) != 0 || !file.close())
        return cannotWrite(target, errno);
    return success();
}

void syncFolder(const fs::path& folder)
{
    const FileHandle handle{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (handle.isOpen())
        ::fsync(handle.get()); // the file is whole either way; some file systems don't sync folders
}

} // namespace

Status saveAtomically(const fs::path& target, const std::function<void(Output&)>& write)
{
    const Result<fs::path> followed = finalTarget(target);
    if (!followed)
        return followed.error();
    const fs::path& path = followed.value();

    struct stat existing = {};
    const bool exists = ::stat(path.c_str(), &existing) == 0;
    if (exists && S_ISDIR(existing.st_mode))
        return cannotWrite(target, EISDIR);
    if (exists && !S_ISREG(existing.st_mode))
        return writeStraight(target, write);
    if (exists && ::access(path.c_str(), W_OK) != 0)
        return cannotWrite(target, errno); // a read-only file stays, though its folder would allow the rename

    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path{"."};
    Temporary temporary = createTemporary(folder);
    if (!temporary.file.isOpen())
        return cannotWrite(target, errno);
    Status written = success();
    if (exists && ::fchmod(temporary.file.get(), existing.st_mode & 07777U) != 0)
        written = cannotWrite(target, errno);
    if (written)
        written = fillAndSync(target, temporary.file, write);
    if (written && ::rename(temporary.path.c_str(), path.c_str()) != 0)
        written = cannotWrite(target, errno);
    if (!written)
        ::unlink(temporary.path.c_str());
    else
        syncFolder(folder);
    return written;
}

} // namespace footfall
