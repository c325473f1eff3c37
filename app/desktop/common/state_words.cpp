// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/state_words.h"

#include <QCoreApplication>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UserStates)
};

} // namespace

QString stateName(UserState state)
{
    switch (state) {
    case UserState::Active:
        return Words::tr("Active");
    case UserState::Inactive:
        return Words::tr("Inactive");
    case UserState::Churned:
        return Words::tr("Churned");
    case UserState::Reactivated:
        return Words::tr("Reactivated");
    case UserState::New:
        return Words::tr("New");
    case UserState::Resurrected:
        return Words::tr("Resurrected");
    }
    return {};
}

QString stateWord(UserState state)
{
    switch (state) {
    case UserState::Active:
        return Words::tr("active");
    case UserState::Inactive:
        return Words::tr("inactive");
    case UserState::Churned:
        return Words::tr("churned");
    case UserState::Reactivated:
        return Words::tr("reactivated");
    case UserState::New:
        return Words::tr("new");
    case UserState::Resurrected:
        return Words::tr("resurrected");
    }
    return {};
}

QString stateMeaning(UserState state)
{
    switch (state) {
    case UserState::Active:
        return Words::tr("Users who visited on both days");
    case UserState::Inactive:
        return Words::tr("Known users who visited on neither day");
    case UserState::Churned:
        return Words::tr("Users who visited on the compared day, but not on day X");
    case UserState::Reactivated:
        return Words::tr("Users who visited on day X, but not on the compared day: new and resurrected");
    case UserState::New:
        return Words::tr("Reactivated users whose first event ever is on day X");
    case UserState::Resurrected:
        return Words::tr("Reactivated users whose first event is on an earlier day");
    }
    return {};
}

} // namespace footfall::desktop
