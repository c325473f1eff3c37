// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/output.h"
#include "core/metrics/figures.h"
#include "core/metrics/overview.h"

namespace footfall::report {

/// What stands above every table for people: files, events, users, and what the definitions are.
void writeHead(const Overview& overview, Output& output);
/// The figures of one pair of days, one below the other, with what each means.
void writeFigures(const DayFigures& figures, FigureGroups groups, Output& output);

} // namespace footfall::report
