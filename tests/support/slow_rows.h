// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/rows/row.h"

#include <cstddef>
#include <string_view>

namespace footfall::test {

/// Splits a whole text into rows as the definitions read, a byte at a time and from each row's beginning anew. Fields
/// and quotes as RowSplitter's; `limit`: of a row without a quote open, and of a quoted field.
void splitSlowly(std::string_view text, char separator, std::size_t limit, std::size_t fieldsToKeep, RowSink& sink);

} // namespace footfall::test
