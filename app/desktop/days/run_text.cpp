// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/days/run_text.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/days/day_run_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace footfall::desktop {

namespace {

struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(RunText)
};

} // namespace

QString runText(const DayRun& run)
{
    return RunText::tr("%1: %2 days without events")
        .arg(dayRangeText(firstDayOf(run), lastDayOf(run)), QLocale{}.toString(run.days));
}

} // namespace footfall::desktop
