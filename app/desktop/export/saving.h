// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/table.h"
#include "core/study/zone_offsets.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <memory>
#include <variant>

namespace footfall::desktop {

/// A table, saved as CSV with the bytes of footfall-report.
struct SavedTable
{
    /// Called on the thread that saves: holds all that it needs.
    std::function<Result<std::shared_ptr<const Table>>()> make;
    std::shared_ptr<const ZoneOffsets> zone; ///< that its instants are written in
};

/// What is saved as a file, and what the dialog says of it: made whole by one of the functions in exports.h.
struct Saving
{
    QString title; ///< of the dialog
    QString suggestedName;
    std::variant<SavedTable, QImage> content; ///< a picture that is null: there was not the memory for it
};

/// The formats that a content has; the suffix of a file's name says in which of them it is written.
struct SavedFormats
{
    QString nameFilter;        ///< "CSV files (*.csv)"
    QString suffix;            ///< put at the end of a name without one
    QStringList otherSuffixes; ///< that a name may have instead
};
SavedFormats formatsOf(const Saving& saving);

/// The name with the saving's own suffix put at its end, unless it ends in one that the saving has, in whatever case:
/// of "report v1.2" the "2" is none, and what is saved as "trend.gif" would not be a GIF.
QString nameWithSuffix(const QString& name, const Saving& saving);

/// Saves as a whole or not at all, on the thread that calls, in the format of the target's suffix, else in the first.
/// Error: the content can't be made, for want of memory mostly, or can't be written; what stood there stays. Nothing is
/// thrown.
Status save(const Saving& saving, const std::filesystem::path& target) noexcept;

} // namespace footfall::desktop
