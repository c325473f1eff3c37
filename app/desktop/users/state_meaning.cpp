// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/users/state_meaning.h"

#include "app/desktop/common/day_names.h"

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
    const DayNames names = dayNames(days);
    switch (state) {
    case UserState::Active:
        return Words::tr("visited on %1 and on %2").arg(names.numberedY, names.numberedX);
    case UserState::Churned:
        return Words::tr("visited on %1, not on %2").arg(names.numberedY, names.numberedX);
    case UserState::Reactivated:
        return Words::tr("visited on %1, not on %2").arg(names.numberedX, names.numberedY);
    case UserState::New:
        return Words::tr("visited on %1 for the first time").arg(names.numberedX);
    case UserState::Resurrected:
        return Words::tr("visited on %1, not on %2, and on an earlier day").arg(names.numberedX, names.numberedY);
    case UserState::Inactive:
        return Words::tr("known, visited neither on %1 nor on %2").arg(names.numberedY, names.numberedX);
    }
    return {};
}

} // namespace footfall::desktop
