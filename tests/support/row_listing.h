// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace footfall::test {

/// What a RowSplitter makes of a text that comes in blocks of a size: a line for each row, "LINE: [field][field]" or
/// "LINE: REASON"; long fields are told by their length. Control characters stand as they are.
std::string rowsOf(std::string_view text, std::size_t blockSize, char separator = ',');

} // namespace footfall::test
