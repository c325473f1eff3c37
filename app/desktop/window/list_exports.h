// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/export/saving.h"
#include "app/desktop/workspace/answer.h"
#include "core/metrics/user_list.h"

namespace footfall::desktop {

class Exporter;
class ResultsPage;

/// The whole lists behind the figures, with the bytes of footfall-report.
Saving usersSaving(const Answer& answer, UserState state);
Saving sessionsSaving(const Answer& answer);
Saving pagesSaving(const Answer& answer);

/// Has users, sessions and pages saved when their pages ask for it: whole, with the bytes of footfall-report, or as
/// they are shown.
void connectListExports(ResultsPage& results, Exporter& exporter);

} // namespace footfall::desktop
