// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace footfall::desktop {

/// A value axis whose ticks are round whole numbers, zero among them.
struct NiceScale
{
    double low = 0; ///< not above 0
    double high = 1;
    double step = 1; ///< between ticks

    /// Multiples of step in the range, ascending.
    [[nodiscard]] std::vector<double> ticks() const;

    /// The label of a tick, without a sign: "0", "500", "2k", "1.5M".
    [[nodiscard]] QString tickText(double tick) const;
    friend bool operator==(const NiceScale&, const NiceScale&) = default;
};

/// From a little below `below` (not above 0) to a little above `above`, in about `steps` steps at most.
NiceScale niceScale(double below, double above, int steps);

} // namespace footfall::desktop
