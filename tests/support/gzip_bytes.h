// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace footfall::test {

/// One gzip member.
std::string gzipped(std::string_view text, int level = 6);
/// A member of one stored block after a header with the given flag byte and extra header bytes.
std::string storedMember(std::string_view text, char flags, std::string_view headerRest = {});

/// What zlib alone makes of a gzip stream's first bytes: as much as can be decoded before the end or a fault.
std::string zlibPrefix(std::string_view packed);

} // namespace footfall::test
