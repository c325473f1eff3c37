// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/zone_file.h"

#include "core/base/whole_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <optional>
#include <string>

namespace footfall {

namespace {

constexpr std::size_t headerSize = 44;
constexpr std::size_t countsPlace = 20;
constexpr std::size_t versionPlace = 4;
constexpr std::string_view magic = "TZif";

/// Bytes of the header and the data at the front of a text, instants taking so many bytes each; nothing if it is no
/// header.
std::optional<std::size_t> blockSize(std::string_view text, std::size_t instantSize)
{
    if (text.size() < headerSize || !text.starts_with(magic))
        return std::nullopt;
    std::array<std::size_t, 6> counts{}; // of UT and standard flags, leap seconds, changes, kinds of time, letters
    for (std::size_t i = 0; i < counts.size(); ++i) {
        for (std::size_t byte = 0; byte < 4; ++byte)
            counts[i] = counts[i] << 8U | static_cast<unsigned char>(text[countsPlace + 4 * i + byte]);
    }
    const auto [utFlags, standardFlags, leaps, changes, kinds, letters] = counts;
    constexpr std::size_t kindSize = 6;
    constexpr std::size_t correctionSize = 4;
    return headerSize + changes * (instantSize + 1) + kinds * kindSize + letters +
           leaps * (instantSize + correctionSize) + standardFlags + utFlags;
}

/// From version 2 on everything stands there again, with longer instants, and then a rule between line ends.
bool isWhole(std::string_view text)
{
    const std::optional<std::size_t> first = blockSize(text, 4);
    if (!first || *first > text.size())
        return false;
    if (text[versionPlace] == '\0')
        return true;
    const std::string_view rest = text.substr(*first);
    const std::optional<std::size_t> second = blockSize(rest, 8);
    if (!second || *second >= rest.size())
        return false;
    const std::string_view rule = rest.substr(*second);
    return rule.starts_with('\n') && rule.find('\n', 1) != std::string_view::npos;
}

} // namespace

ZoneFile ZoneFile::at(const std::filesystem::path& path)
{
    constexpr std::size_t mostBytes = std::size_t{1024} * 1024; // the largest one has 4 KiB
    const Result<std::string> bytes = bytesOf(path, mostBytes);
    if (!bytes) {
        const Error& error = bytes.error();
        const bool missing = error.kind == ErrorKind::IsFolder || error.systemError == ENOENT ||
                             error.systemError == ENOTDIR || error.systemError == ENAMETOOLONG;
        return missing ? ZoneFile{} : ZoneFile{path, ZoneFileState::Unreadable, error.systemError};
    }
    if (!bytes.value().starts_with(magic))
        return {}; // other files lie there, too
    return {path, isWhole(bytes.value()) ? ZoneFileState::Whole : ZoneFileState::Damaged};
}

ZoneFile ZoneFile::named(std::string_view name)
{
    const auto isNameCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '_' ||
               c == '-' || c == '+';
    };
    if (name.empty() || name.front() == '/' || !std::all_of(name.begin(), name.end(), isNameCharacter))
        return {};
    for (const std::string_view notIana : {"posix/", "right/", "posixrules", "localtime"}) {
        if (name.starts_with(notIana))
            return {};
    }
    for (const std::string_view folder : {"/usr/share/zoneinfo/", "/usr/lib/zoneinfo/"}) {
        ZoneFile file = at(std::string{folder}.append(name));
        if (file.state != ZoneFileState::Missing)
            return file;
    }
    return {};
}

Status ZoneFile::check(std::string_view name) const
{
    switch (state) {
    case ZoneFileState::Whole:
        return success();
    case ZoneFileState::Unreadable:
    case ZoneFileState::Damaged:
        return Error{.kind = ErrorKind::BadZoneData,
                     .file = path.native(),
                     .detail = std::string{name},
                     .systemError = systemError};
    case ZoneFileState::Missing:
        break;
    }
    const bool someZoneThere = named("Europe/London").state != ZoneFileState::Missing;
    return Error{.kind = someZoneThere ? ErrorKind::UnknownZone : ErrorKind::NoZoneData, .detail = std::string{name}};
}

} // namespace footfall
