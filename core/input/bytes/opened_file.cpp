// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/bytes/opened_file.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace footfall {

struct OpenedFile::Key
{
};

namespace {

/// Standard input may be redirected from a file of which somebody has read a part already.
std::uint64_t sizeFromHere(int descriptor, const FileState& state)
{
    if (!state.isRegular())
        return 0;
    const off_t here = ::lseek(descriptor, 0, SEEK_CUR);
    const auto before = static_cast<std::uint64_t>(here < 0 ? 0 : here);
    return state.size > before ? state.size - before : 0;
}

} // namespace

OpenedFile::OpenedFile(const Key&, Input input, FileHandle owned, int descriptor, const FileState& state)
    : m_input{std::move(input)},
      m_owned{std::move(owned)},
      m_descriptor{descriptor},
      m_state{state},
      m_size{sizeFromHere(descriptor, state)}
{
}

Result<std::shared_ptr<const OpenedFile>> OpenedFile::open(const Input& input)
{
    FileHandle owned;
    int descriptor = STDIN_FILENO;
    if (!input.isStandardInput()) {
        owned = FileHandle{::open(input.path().c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)};
        if (!owned.isOpen())
            return Error{.kind = ErrorKind::CannotOpen, .file = input, .systemError = errno};
        descriptor = owned.get();
    }
    const Result<FileState> state = FileState::of(descriptor);
    if (!state)
        return Error{.kind = ErrorKind::CannotOpen, .file = input, .systemError = state.error().systemError};
    if (state.value().isFolder())
        return Error{.kind = ErrorKind::IsFolder, .file = input};
    if (state.value().isRegular())
        ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL); // a hint: nothing depends on it
    return std::shared_ptr<const OpenedFile>{
        std::make_shared<const OpenedFile>(Key{}, input, std::move(owned), descriptor, state.value())};
}

std::optional<Error> OpenedFile::change(std::optional<std::uint64_t> bytesRead) const
{
    if (!isRegular())
        return std::nullopt;
    const auto changed = [this](const char* how) {
        return Error{.kind = ErrorKind::Changed, .file = m_input, .detail = how};
    };
    const Result<FileState> now = FileState::of(m_descriptor);
    if (!now)
        return Error{.kind = ErrorKind::ReadFailed, .file = m_input, .systemError = now.error().systemError};
    if (now.value().size < m_state.size || (bytesRead && *bytesRead < m_size))
        return changed("cut short while it was read");
    if (now.value().size != m_state.size || now.value().modifiedNanos != m_state.modifiedNanos)
        return changed("written to while it was read");
    if (m_input.isStandardInput())
        return std::nullopt;
    const Result<std::optional<FileState>> named = FileState::of(m_input.path());
    // a file that was removed meanwhile has been read in whole all the same
    if (named && named.value() && named.value()->identity != m_state.identity)
        return changed("replaced by another file while it was read");
    return std::nullopt;
}

} // namespace footfall
