// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <vector>

namespace footfall::desktop {

/// Files that were opened together, in their order; mostly one.
using OpenedFiles = std::vector<std::filesystem::path>;

/// What was opened last, newest first, in the user's settings.
class RecentFiles
{
public:
    static constexpr std::size_t mostKept = 10;
    /// Of one entry; more files than that are not worth the room in the settings.
    static constexpr std::size_t mostFiles = 10'000;

    [[nodiscard]] static std::vector<OpenedFiles> all();
    /// Puts them in front as one entry. Standard input can't be opened again: with it among them they are not kept.
    static void add(std::span<const std::filesystem::path> files);
    static void clear();
};

} // namespace footfall::desktop
