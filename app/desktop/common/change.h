// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace footfall::desktop {

/// How far a figure is from the same figure of another pair of days; nothing where that can't be said.
struct Change
{
    std::optional<std::int64_t> difference;
    std::optional<double> percent; ///< of the base; nothing against 0, too
    friend bool operator==(const Change&, const Change&) = default;
};
Change changeFrom(std::uint64_t base, std::uint64_t value);

/// To one decimal, as it is shown and exported; what rounds to 0 has no sign.
double roundedPercent(double percent);

/// "+2.5", "−1.5" or "0.0", without the unit. The sign is no hyphen, so that it is seen and not broken off.
QString percentNumberText(double percent);

/// "+43", "−7" or "0".
QString signedNumberText(std::int64_t number);

/// "+43 (+2.5 %)", "−7 (n/a)" against 0, or "n/a".
QString differenceText(const Change& change);

} // namespace footfall::desktop
