// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_save.h"

#include "core/base/file_handle.h"
#include "core/base/file_state.h"
#include "core/base/temporary_file.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace footfall {

namespace {

namespace fs = std::filesystem;

Error cannotWrite(const fs::path& target, int systemError)
{
    return {.kind = ErrorKind::CannotWrite, .file = target.native(), .systemError = systemError};
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

Status fillAndSync(const fs::path& target, int descriptor, const std::function<void(Output&)>& write)
{
    Output output{descriptor};
    write(output);
    if (!output.flush())
        return cannotWrite(target, output.systemError());
    if (::fsync(descriptor) != 0)
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
    const Result<std::optional<FileState>> asked = FileState::of(target);
    if (!asked)
        return cannotWrite(target, asked.error().systemError);
    const std::optional<FileState>& existing = asked.value();
    if (existing && existing->isFolder())
        return cannotWrite(target, EISDIR);
    if (existing && !existing->isRegular())
        return writeStraight(target, write); // /dev/stdout is a link to no path where it is a pipe
    const Result<fs::path> followed = linkTarget(target);
    if (!followed)
        return cannotWrite(target, followed.error().systemError);
    const fs::path& path = followed.value();
    if (existing && ::access(path.c_str(), W_OK) != 0)
        return cannotWrite(target, errno); // a read-only file stays, though its folder would allow the rename

    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path{"."};
    TemporaryFile::removeLeftOvers(folder);
    TemporaryFile temporary{folder, existing};
    if (temporary.systemError() != 0)
        return cannotWrite(target, temporary.systemError());
    if (Status filled = fillAndSync(target, temporary.descriptor(), write); !filled)
        return filled;
    if (!temporary.takePlaceOf(path))
        return cannotWrite(target, errno);
    syncFolder(folder);
    return success();
}

} // namespace footfall
