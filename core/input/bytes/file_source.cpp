// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/bytes/file_source.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace footfall {

Result<std::unique_ptr<InputFile>> FileSource::open(const Input& input)
{
    Result<std::shared_ptr<const OpenedFile>> file = OpenedFile::open(input);
    if (!file)
        return file.error();
    return std::unique_ptr<InputFile>{std::make_unique<FileSource>(std::move(file.value()))};
}

/// Waits too where nobody has opened the other end of a pipe yet.
bool FileSource::waitForBytes() const
{
    constexpr int millisecondsBetweenLooks = 50; // so soon is a cancel answered while a pipe is silent
    while (!m_interrupted.load(std::memory_order_relaxed)) {
        pollfd waiting{m_file->descriptor(), POLLIN, 0};
        if (::poll(&waiting, 1, millisecondsBetweenLooks) != 0)
            return true; // bytes, the end, or an error that read() will name
    }
    return false;
}

BlockRead FileSource::read(std::span<char> into)
{
    ssize_t size = -1;
    while (size < 0) {
        if (m_interrupted.load(std::memory_order_relaxed) || (!m_file->isRegular() && !waitForBytes()))
            return {.atEnd = true};
        size = ::read(m_file->descriptor(), into.data(), into.size());
        if (size < 0 && errno != EINTR && errno != EAGAIN)
            return {.error = Error{.kind = ErrorKind::ReadFailed, .file = m_file->input(), .systemError = errno}};
    }
    m_bytesRead.fetch_add(static_cast<std::uint64_t>(size), std::memory_order_relaxed);
    if (size > 0)
        return {.size = static_cast<std::size_t>(size)};
    if (std::optional<Error> change = m_file->change(bytesRead()))
        return {.error = std::move(change)};
    return {.atEnd = true};
}

} // namespace footfall
