// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/table/column_habits.h"

namespace footfall::desktop {

/// Of each table of days' figures: the figures in the order in which the cards and the Trend have them, and what a
/// narrow page does without.
inline ColumnHabits dayHabits()
{
    constexpr int narrowPage = 900; // length of the layout
    return {.first = {QStringLiteral("day"), QStringLiteral("compared_with"), QStringLiteral("active"),
                      QStringLiteral("reactivated"), QStringLiteral("new"), QStringLiteral("resurrected"),
                      QStringLiteral("churned"), QStringLiteral("inactive"), QStringLiteral("known_users"),
                      QStringLiteral("visitors"), QStringLiteral("sessions"), QStringLiteral("events")},
            .leaving = {QStringLiteral("known_users"), QStringLiteral("compared_with"), QStringLiteral("resurrected"),
                        QStringLiteral("new")},
            .leavingTogether = 2,
            .leavingTogetherBelow = narrowPage};
}

} // namespace footfall::desktop
