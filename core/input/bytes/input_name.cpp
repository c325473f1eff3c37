// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/bytes/input_name.h"

#include "core/base/file_state.h"

#include <unistd.h>

namespace footfall {

namespace {

/// Of a standard input that is closed there is nothing to overwrite.
Result<std::optional<FileState>> stateOf(const std::filesystem::path& input)
{
    if (!isStandardInput(input.native()))
        return FileState::of(input);
    const Result<FileState> state = FileState::of(STDIN_FILENO);
    return state ? std::optional{state.value()} : std::optional<FileState>{};
}

} // namespace

Result<bool> overwritesAnInput(const std::filesystem::path& target, std::span<const std::filesystem::path> inputs)
{
    const Result<std::optional<FileState>> written = FileState::of(target);
    if (!written)
        return Error{
            .kind = ErrorKind::CannotWrite, .file = target.native(), .systemError = written.error().systemError};
    if (!written.value() || !written.value()->isRegular())
        return false;
    for (const std::filesystem::path& input : inputs) {
        const Result<std::optional<FileState>> read = stateOf(input);
        if (!read)
            return read.error();
        if (read.value() && read.value()->identity == written.value()->identity)
            return true;
    }
    return false;
}

} // namespace footfall
