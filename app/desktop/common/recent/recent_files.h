// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/recent/recent_entry.h"
#include "core/base/input.h"

#include <filesystem>
#include <span>
#include <vector>

namespace footfall::desktop {

/// What was opened last, newest first, in the user's settings. Each call reads and writes them anew, so that windows
/// that share them keep what the others put there.
class RecentFiles
{
public:
    static constexpr std::size_t mostKept = 10;
    /// Of all entries, so that settings are read and written at once: some 9,000 files of one folder.
    static constexpr qsizetype mostCharacters = qsizetype{256} * 1024;

    [[nodiscard]] static std::vector<RecentEntry> all();
    /// Puts them in front as one entry, opened at a time in seconds since 1970; without facts it keeps those that it
    /// had. Standard input can't be opened again: with it among them they are not kept.
    static void add(std::span<const Input> files, const std::optional<FileFacts>& facts, qint64 opened);
    static void remove(const RecentEntry& entry);
    /// The files are known under other names now; their place and their facts stay.
    static void rename(const RecentEntry& entry, std::span<const Input> files);
    static void clear();
};

/// For each entry, the files of which it is looked whether they are there: not all of several thousand; of a file after
/// these the load says that it is gone.
std::vector<std::vector<std::filesystem::path>> lookedFor(const std::vector<RecentEntry>& entries);

} // namespace footfall::desktop
