// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"

#include "core/base/file_handle.h"
#include "core/base/file_state.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace footfall {

Result<std::string> bytesOf(const std::filesystem::path& file, std::size_t most)
{
    const FileHandle handle{::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY)};
    if (!handle.isOpen())
        return Error{.kind = ErrorKind::CannotOpen, .file = file.native(), .systemError = errno};
    if (const Result<FileState> state = FileState::of(handle.get()); state && state.value().isFolder())
        return Error{.kind = ErrorKind::IsFolder, .file = file.native()};
    constexpr std::size_t blockSize = std::size_t{64} * 1024;
    std::string bytes;
    while (bytes.size() < most) {
        const std::size_t had = bytes.size();
        bytes.resize(std::min(most, had + blockSize));
        const ssize_t size = ::read(handle.get(), bytes.data() + had, bytes.size() - had);
        const int systemError = errno;
        bytes.resize(had + static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
        if (size == 0)
            break;
        if (size < 0 && systemError != EINTR)
            return Error{.kind = ErrorKind::ReadFailed, .file = file.native(), .systemError = systemError};
    }
    return bytes;
}

} // namespace footfall
