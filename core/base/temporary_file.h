// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_handle.h"
#include "core/base/file_state.h"

#include <filesystem>
#include <optional>

namespace footfall {

/// A new file in a folder that takes another one's place once it is whole. It has no name until then where the file
/// system can do that, so that nothing is left of it however the program ends; elsewhere a short hidden one.
class TemporaryFile
{
public:
    /// `replaced`: the file whose place it is to take, if there is one; its permissions hold for the new one, and its
    /// owner and group as far as the system allows, before there is a byte in it that somebody could read. setuid and
    /// setgid are not kept. A new file gets what the umask leaves.
    TemporaryFile(std::filesystem::path folder, const std::optional<FileState>& replaced);
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    /// Takes the file away, unless it has taken its place.
    ~TemporaryFile();

    /// errno of what failed in making it, or 0.
    [[nodiscard]] int systemError() const { return m_systemError; }
    [[nodiscard]] int descriptor() const { return m_file.get(); }
    /// Puts it, written and synced, in the place of `target` in the same folder; false with errno if that can't be.
    bool takePlaceOf(const std::filesystem::path& target);

    /// Takes away the named ones that processes which are gone have left in a folder.
    static void removeLeftOvers(const std::filesystem::path& folder);

private:
    bool openUnnamed(mode_t mode);
    void openNamed(mode_t mode);
    bool giveName();
    bool keepAccessOf(const FileState& replaced);

    std::filesystem::path m_folder;
    std::filesystem::path m_name; ///< empty while it has none
    FileHandle m_file;            ///< locked as long as it lives, which tells others that it is no left-over
    int m_systemError = 0;
};

} // namespace footfall
