// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace footfall::desktop {

/// The files that were opened last, newest first, in the user's settings.
class RecentFiles
{
public:
    static constexpr std::size_t mostKept = 10;

    [[nodiscard]] static std::vector<std::filesystem::path> all();
    /// Puts a file in front.
    static void add(const std::filesystem::path& file);
    static void clear();
};

} // namespace footfall::desktop
