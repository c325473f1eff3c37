// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/export/saving.h"

#include "core/base/atomic_save.h"

#include <new>

namespace footfall::desktop {

namespace {

/// Thrown through saveAtomically, so that what was written so far replaces nothing.
struct NotWritten
{
    Error error;
};

} // namespace

Status save(const Saving& saving, const std::filesystem::path& target) noexcept
{
    try {
        return saveAtomically(target, [&saving](Output& output) {
            if (const Status written = saving.write(output); !written)
                throw NotWritten{written.error()};
        });
    } catch (const NotWritten& fault) {
        Error error = fault.error;
        error.file = target.native();
        return error;
    } catch (const std::bad_alloc&) {
        return Error{.kind = ErrorKind::OutOfMemory};
    } catch (...) {
        return Error{.kind = ErrorKind::Internal, .detail = "an exception"};
    }
}

} // namespace footfall::desktop
