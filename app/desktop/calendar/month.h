// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/metrics/overview.h"

#include <QString>

#include <compare>
#include <span>
#include <vector>

namespace footfall::desktop {

/// A month of a year.
struct Month
{
    int year = 1970;
    unsigned number = 1; ///< 1 to 12
    friend auto operator<=>(const Month&, const Month&) = default;

    [[nodiscard]] Day firstDay() const;
};

Month monthOf(Day day);

/// "September 2014", in the locale's words.
QString monthText(Month month);

/// The months that have events, ascending, and that of `shown` in any case.
std::vector<Month> monthsOf(std::span<const DayCounts> days, Month shown);

} // namespace footfall::desktop
