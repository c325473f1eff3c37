// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/export/saving.h"

#include "core/base/atomic_save.h"

#include <algorithm>
#include <new>
#include <system_error>

namespace footfall::desktop {

bool isOneOf(const std::filesystem::path& target, const std::vector<std::filesystem::path>& files)
{
    return std::any_of(files.begin(), files.end(), [&](const std::filesystem::path& file) {
        std::error_code unknown;
        return std::filesystem::equivalent(target, file, unknown);
    });
}

Status save(const Saving& saving, const std::filesystem::path& target) noexcept
{
    try {
        return saveAtomically(target, saving.write);
    } catch (const std::bad_alloc&) {
        return Error{.kind = ErrorKind::OutOfMemory};
    } catch (...) {
        return Error{.kind = ErrorKind::Internal, .detail = "an exception"};
    }
}

} // namespace footfall::desktop
