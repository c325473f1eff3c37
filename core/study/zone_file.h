// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string_view>

namespace footfall {

/// What the system's data say of a time zone's name.
enum class ZoneFileState {
    Missing,    ///< there is no zone of this name
    Unreadable, ///< there is a file, and the system doesn't give its bytes
    Damaged,    ///< the file begins as a zone's and does not hold all that it says
    Whole,
};

/// The file of a zone. Qt reads it too, and takes one that it can't read for UTC without a word.
struct ZoneFile
{
    std::filesystem::path path; ///< of the file that says so, empty where it is missing
    ZoneFileState state = ZoneFileState::Missing;
    int systemError = 0; ///< why it is unreadable

    /// What a file holds (RFC 8536).
    static ZoneFile at(const std::filesystem::path& path);
    /// The one that Qt takes for an IANA name.
    static ZoneFile named(std::string_view name);
    /// Whether the zone of this name can be used. Errors: UnknownZone, NoZoneData, BadZoneData.
    [[nodiscard]] Status check(std::string_view name) const;
};

} // namespace footfall
