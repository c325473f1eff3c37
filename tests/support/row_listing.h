// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/rows/row_scanner.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace footfall::test {

/// What a RowSplitter makes of a text that comes in blocks of a size: a line for each row, "LINE: [field][field]" or
/// "LINE: REASON"; long fields are told by their length. Control characters stand as they are.
/// `limit`: of a row without a quote open, and of a quoted field.
std::string rowsOf(std::string_view text, std::size_t blockSize, char separator = ',', std::size_t limit = rowLimit);
/// The same, found a byte at a time.
std::string rowsOfSlowly(std::string_view text, char separator = ',', std::size_t limit = rowLimit);
/// Bytes that a RowSplitter looked at for the rows of a text.
std::uint64_t workFor(std::string_view text, std::size_t blockSize);

} // namespace footfall::test
