// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/output.h"
#include "core/load/load_report.h"
#include "core/metrics/figures.h"
#include "core/study/study.h"

namespace footfall::report {

/// What stands above every table for people: files, events, users, and what the definitions are.
void writeHead(const LoadReport& load, const Study& study, Output& output);
/// The figures of one pair of days, one below the other, with what each means.
void writeFigures(const DayFigures& figures, Output& output);

} // namespace footfall::report
