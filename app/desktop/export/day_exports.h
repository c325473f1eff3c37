// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/export/saving.h"
#include "app/desktop/workspace/answer.h"
#include "core/report/table.h"

#include <memory>

namespace footfall::desktop {

/// Any table as CSV, the same bytes as footfall-report writes.
Saving csvSaving(std::shared_ptr<const Table> table, std::shared_ptr<const Study> study);

/// The figures of the answer's pair of days.
Saving dayReportSaving(const Answer& answer);
/// Every day of the file, each against the day before it.
Saving allDaysSaving(const Answer& answer);

} // namespace footfall::desktop
