// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace footfall {

/// Bytes that are enough to tell what a file holds.
inline constexpr std::size_t contentProbeSize = 512;

/// gzip, by its first two bytes.
bool isGzip(std::string_view beginning);
/// The name of another compression or packed format that a file begins with ("xz", "zip", "tar", ...), or empty.
std::string_view otherCompression(std::string_view beginning);
/// "UTF-16" or "UTF-32" (with the byte order) if text begins so, with or without a byte-order mark; or empty.
std::string_view otherEncoding(std::string_view beginning);
/// Length of a UTF-8 byte-order mark at the beginning: 3 or 0.
std::size_t byteOrderMarkSize(std::string_view beginning);

} // namespace footfall
