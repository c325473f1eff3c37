// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/output.h"
#include "core/report/table.h"
#include "core/study/zone_offsets.h"

namespace footfall {

/// A table for people's eyes in a terminal: aligned, numbers grouped and right-aligned, text escaped.
void writeTextTable(const Table& table, const ZoneOffsets& zone, Output& output);

} // namespace footfall
