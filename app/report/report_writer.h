// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/options.h"
#include "core/base/output.h"
#include "core/load/load_report.h"
#include "core/report/json_report.h"
#include "core/report/table.h"
#include "core/study/study.h"

#include <memory>
#include <vector>

namespace footfall::report {

/// What was asked for, ready to be written in any format.
struct Report
{
    const LoadReport* load = nullptr;
    std::shared_ptr<const Study> study;
    std::unique_ptr<const Table> days;
    std::unique_ptr<const Table> items; ///< the list, if one was asked for
    std::vector<WordedNote> notes;
    std::optional<std::uint64_t> duplicateEventIds;
};

/// `x`: day X, nothing if there is no event at all. `load` outlives the report.
Report makeReport(const Options& options, const LoadReport& load, const std::shared_ptr<const Study>& study,
                  std::optional<Day> x);

void writeReport(const Options& options, const Report& report, Output& output);

/// "footfall-report 0.1.0" and a line feed.
std::string versionText();

} // namespace footfall::report
