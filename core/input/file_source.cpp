// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/file_source.h"

#include "core/input/input_name.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>

namespace footfall {

struct FileSource::Opened
{
};

FileSource::FileSource(const Opened&, std::filesystem::path path, FileHandle owned, int descriptor, bool isRegular,
                       std::uint64_t size)
    : m_path{std::move(path)},
      m_owned{std::move(owned)},
      m_descriptor{descriptor},
      m_isRegular{isRegular},
      m_size{size}
{
}

Result<std::unique_ptr<InputFile>> FileSource::open(const std::filesystem::path& path)
{
    const bool standardInput = isStandardInput(path.native());
    FileHandle owned;
    int descriptor = STDIN_FILENO;
    if (!standardInput) {
        owned = FileHandle{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
        if (!owned.isOpen())
            return Error{.kind = ErrorKind::CannotOpen, .file = path.native(), .systemError = errno};
        descriptor = owned.get();
    }
    struct stat info = {};
    if (::fstat(descriptor, &info) != 0)
        return Error{.kind = ErrorKind::CannotOpen, .file = path.native(), .systemError = errno};
    if (S_ISDIR(info.st_mode))
        return Error{.kind = ErrorKind::IsFolder, .file = path.native()};
    const bool regular = S_ISREG(info.st_mode);
    if (regular)
        ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL); // a hint; a system that ignores it is as right
    const auto size = regular ? static_cast<std::uint64_t>(info.st_size) : 0U;
    return std::unique_ptr<InputFile>{
        std::make_unique<FileSource>(Opened{}, path, std::move(owned), descriptor, regular, size)};
}

bool FileSource::waitForBytes() const
{
    constexpr int millisecondsBetweenLooks = 50; // so soon is a cancel answered while a pipe is silent
    while (!m_interrupted.load(std::memory_order_relaxed)) {
        pollfd waiting{m_descriptor, POLLIN, 0};
        if (::poll(&waiting, 1, millisecondsBetweenLooks) != 0)
            return true; // bytes, the end, or an error that read() will name
    }
    return false;
}

BlockRead FileSource::read(std::span<char> into)
{
    if (!m_isRegular && !waitForBytes())
        return {.atEnd = true};
    ssize_t size = 0;
    do {
        size = ::read(m_descriptor, into.data(), into.size());
    } while (size < 0 && errno == EINTR);
    if (size < 0)
        return {.error = Error{.kind = ErrorKind::ReadFailed, .file = m_path.native(), .systemError = errno}};
    m_bytesRead.fetch_add(static_cast<std::uint64_t>(size), std::memory_order_relaxed);
    return {.size = static_cast<std::size_t>(size), .atEnd = size == 0};
}

} // namespace footfall
