// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/output.h"

#include <QString>

#include <filesystem>
#include <functional>

namespace footfall::desktop {

/// Something that can be saved as a file.
struct Saving
{
    QString title; ///< of the dialog
    QString suggestedName;
    QString nameFilter;                   ///< "CSV files (*.csv)"
    QString suffix;                       ///< put at the end of a name without one
    std::function<Status(Output&)> write; ///< called on another thread: holds all that it needs
};

/// Saves as a whole or not at all, on the thread that calls; not at all where `write` fails. Nothing is thrown.
Status save(const Saving& saving, const std::filesystem::path& target) noexcept;

} // namespace footfall::desktop
