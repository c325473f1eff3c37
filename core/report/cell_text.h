// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/table.h"
#include "core/study/zone_offsets.h"

#include <string>

namespace footfall {

/// A cell as plain text, the same for CSV, table and clipboard: nothing is empty, days and instants are ISO 8601.
std::string cellText(const Cell& cell, const ZoneOffsets& zone);
bool isText(const Cell& cell);

} // namespace footfall
