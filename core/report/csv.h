// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/output.h"
#include "core/report/table.h"
#include "core/study/zone_offsets.h"

#include <string>
#include <string_view>

namespace footfall {

enum class FormulaGuard { On, Off };

/// Whether a spreadsheet would run a text as a formula: it begins with = + - @, a tab or a CR, and is no plain number.
bool looksLikeFormula(std::string_view text);
/// A field as CSV has it, or as other text has it whose fields another character parts: quoted only where it must be.
std::string csvField(std::string_view text, char separator = ',');

/// RFC 4180 with LF: a header of column ids, then the rows. Bytes that are not UTF-8 pass unchanged.
void writeCsv(const Table& table, const ZoneOffsets& zone, FormulaGuard guard, Output& output);

} // namespace footfall
