// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/definitions.h"

#include <QString>

#include <array>

namespace footfall::desktop {

/// How the compared day follows day X.
struct ComparedWith
{
    int distance = defaultCompareDistance; ///< days from the compared day to X; 0: any day, chosen by itself

    [[nodiscard]] bool isAnyDay() const { return distance == 0; }
    friend bool operator==(const ComparedWith&, const ComparedWith&) = default;
};
inline constexpr ComparedWith anyDay{0};

/// Those that the window offers; a settings file may have another distance.
inline constexpr std::array<ComparedWith, 5> offeredComparedWith{{{1}, {7}, {28}, {364}, anyDay}};

/// "Day before", "5 days before" ...
QString comparedWithText(ComparedWith way);
/// "the day before", "7 days before": what each of many days is compared with, within a sentence.
QString distanceText(int distance);

} // namespace footfall::desktop
