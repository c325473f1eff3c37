// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/output.h"

#include <QString>
#include <QStringList>

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
    QStringList otherSuffixes = {};       ///< that a name may have instead
    std::function<Status(Output&)> write; ///< called on another thread: holds all that it needs
    /// The same in the format that a suffix, the own or another, stands for; none where all are one format.
    std::function<Status(Output&, const QString& suffix)> writeAs = {};
};

/// Saves as a whole or not at all, on the thread that calls; not at all where `write` fails. Nothing is thrown.
Status save(const Saving& saving, const std::filesystem::path& target) noexcept;

} // namespace footfall::desktop
