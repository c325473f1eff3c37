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

/// A new file beside the target, under a short name of its own; the umask applies. Gone again unless it is renamed.
class Temporary
{
public:
    explicit Temporary(const fs::path& folder)
    {
        constexpr int tries = 1000;
        for (int number = 0; number < tries; ++number) {
            m_path = folder / (".footfall-" + std::to_string(::getpid()) + "-" + std::to_string(number));
            m_file = FileHandle{::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666)};
            m_exists = m_file.isOpen();
            if (m_exists || errno != EEXIST)
                break;
        }
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary()
    {
        if (m_exists)
            ::unlink(m_path.c_str());
    }

    [[nodiscard]] bool exists() const { return m_exists; }
    FileHandle& file() { return m_file; }
    bool rename(const fs::path& target)
    {
        m_exists = ::rename(m_path.c_str(), target.c_str()) != 0;
        return !m_exists;
    }

private:
    fs::path m_path;
    FileHandle m_file;
    bool m_exists = false;
};

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
    struct stat existing = {};
    const bool exists = ::stat(target.c_str(), &existing) == 0;
    if (exists && S_ISDIR(existing.st_mode))
        return cannotWrite(target, EISDIR);
    if (exists && !S_ISREG(existing.st_mode))
        return writeStraight(target, write); // /dev/stdout is a link to no path where it is a pipe
    const Result<fs::path> followed = finalTarget(target);
    if (!followed)
        return followed.error();
    const fs::path& path = followed.value();
    if (exists && ::access(path.c_str(), W_OK) != 0)
        return cannotWrite(target, errno); // a read-only file stays, though its folder would allow the rename

    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path{"."};
    Temporary temporary{folder};
    if (!temporary.exists())
        return cannotWrite(target, errno);
    if (exists && ::fchmod(temporary.file().get(), existing.st_mode & 07777U) != 0)
        return cannotWrite(target, errno);
    if (Status filled = fillAndSync(target, temporary.file(), write); !filled)
        return filled;
    if (!temporary.rename(path))
        return cannotWrite(target, errno);
    syncFolder(folder);
    return success();
}

} // namespace footfall
