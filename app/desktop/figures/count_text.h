// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace footfall::desktop {

/// "1.4–1.8k": two counts in the unit of the greater one, with as many digits as
/// leave the range recognizable.
QString shortRangeText(std::uint64_t least, std::uint64_t greatest);

/// "31 %"; "<1 %" and ">99 %" where rounding would claim none or all. `whole` is not 0.
QString shareText(std::uint64_t part, std::uint64_t whole);

/// "+2.5 %" or "−1.5 %", with a sign that is no hyphen; "+10" on a base of a few. `before` is not 0.
QString changeText(std::uint64_t now, std::uint64_t before);

} // namespace footfall::desktop
