// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/users/state_meaning.h"

#include "app/desktop/common/table/short_times.h"

#include <QCoreApplication>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StateMeaning)
};

} // namespace

QString meaningOn(DayPair days, UserState state)
{
    const DayNames names = shortNames(days, QLocale{});
    switch (state) {
    case UserState::Active:
        return Words::tr("visited on %1 and on %2").arg(names.y, names.x);
    case UserState::Churned:
        return Words::tr("visited on %1, not on %2").arg(names.y, names.x);
    case UserState::Reactivated:
        return Words::tr("visited on %1, not on %2").arg(names.x, names.y);
    case UserState::New:
        return Words::tr("visited on %1 for the first time").arg(names.x);
    case UserState::Resurrected:
        return Words::tr("visited on %1, not on %2, and on an earlier day").arg(names.x, names.y);
    case UserState::Inactive:
        return Words::tr("known, visited neither on %1 nor on %2").arg(names.y, names.x);
    }
    return {};
}

} // namespace footfall::desktop
