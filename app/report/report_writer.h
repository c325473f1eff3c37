// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/options.h"
#include "core/answers/answer_source.h"
#include "core/base/output.h"
#include "core/report/json_report.h"
#include "core/report/table.h"

#include <memory>
#include <vector>

namespace footfall::report {

/// What was asked for, ready to be written in any format.
struct Report
{
    std::shared_ptr<const AnswerSource> source;
    std::optional<DayFigures> figures; ///< of the pair of days, if one was asked for
    std::shared_ptr<const Table> days;
    std::shared_ptr<const Table> items; ///< the list, if one was asked for
    std::vector<WordedNote> notes;
    std::optional<std::uint64_t> duplicateEventIds;

    [[nodiscard]] const Overview& overview() const { return source->overview(); }
};

/// `x`: day X, nothing if there is no event at all. Errors: the source's.
Result<Report> makeReport(const Options& options, std::shared_ptr<const AnswerSource> source, std::optional<Day> x);

void writeReport(const Options& options, const Report& report, Output& output);

/// "footfall-report 0.1.0" and a line feed.
std::string versionText();

} // namespace footfall::report
