// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/export/saving.h"
#include "app/desktop/workspace/answer.h"
#include "core/report/table.h"

#include <functional>
#include <memory>
#include <vector>

namespace footfall::desktop {

/// Makes what is to be saved, on the thread that saves; holds all that it needs.
using MakeTable = std::function<Result<std::shared_ptr<const Table>>()>;

/// A table as CSV, the same bytes as footfall-report writes.
Saving csvSaving(MakeTable make, std::shared_ptr<const ZoneOffsets> zone);

/// The figures of the answer's pair of days.
Saving dayReportSaving(const Answer& answer);
/// The figures of some pairs of days.
Saving pairsSaving(const Answer& answer, std::vector<DayPair> pairs);
/// Every day of the file, each against the day at the compare distance before it.
Saving allDaysSaving(const Answer& answer);

} // namespace footfall::desktop
