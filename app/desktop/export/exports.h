// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/export/saving.h"
#include "app/desktop/workspace/answer.h"
#include "core/metrics/user_list.h"

#include <QSize>

#include <functional>
#include <memory>
#include <vector>

namespace footfall::desktop {

/// The figures of the answer's pair of days.
Saving dayReportSaving(const Answer& answer);
/// The figures of some pairs of days.
Saving pairsSaving(const Answer& answer, std::vector<DayPair> pairs);
/// Every day of the file, each against the day at the compare distance before it.
Saving allDaysSaving(const Answer& answer);

/// The lists behind the figures, whole; with `shown`, what a table shows of the list, its rows and columns, alone.
Saving usersSaving(const Answer& answer, UserState state, std::shared_ptr<const Table> shown = nullptr);
Saving sessionsSaving(const Answer& answer, std::shared_ptr<const Table> shown = nullptr);
Saving pagesSaving(const Answer& answer, std::shared_ptr<const Table> shown = nullptr);

/// The trend as a picture, drawn now: `draw` gives it for a size in pixels and a scale.
Saving trendSaving(const std::function<QImage(QSize size, double scale)>& draw);

} // namespace footfall::desktop
