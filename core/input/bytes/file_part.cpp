// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/bytes/file_part.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace footfall {

FilePart::FilePart(std::shared_ptr<const OpenedFile> file, const FileRange& range)
    : m_file{std::move(file)},
      m_range{range}
{
}

BlockRead FilePart::read(std::span<char> into)
{
    if (m_interrupted.load(std::memory_order_relaxed))
        return {.atEnd = true};
    const std::uint64_t done = bytesRead();
    const auto most = static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), m_range.size() - done));
    ssize_t size = 0;
    do {
        size = ::pread(m_file->descriptor(), into.data(), most, static_cast<off_t>(m_range.begin + done));
    } while (size < 0 && errno == EINTR);
    if (size < 0)
        return {.error = Error{.kind = ErrorKind::ReadFailed, .file = m_file->input(), .systemError = errno}};
    m_bytesRead.store(done + static_cast<std::uint64_t>(size), std::memory_order_relaxed);
    if (size > 0)
        return {.size = static_cast<std::size_t>(size)};
    if (std::optional<Error> change = m_file->change())
        return {.error = std::move(change)};
    return {.atEnd = true};
}

} // namespace footfall
