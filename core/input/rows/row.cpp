// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/rows/row.h"

#include <array>

namespace footfall {

std::string_view Field::undoubled(std::string& scratch) const
{
    scratch.clear();
    for (std::size_t i = 0; i < raw.size(); ++i) {
        scratch += raw[i];
        if (raw[i] == '"')
            ++i; // the splitter saw to it that each comes twice
    }
    return scratch;
}

std::string_view reasonName(RejectReason reason)
{
    constexpr std::array<std::string_view, rejectReasonCount> names{"fields", "timestamp", "quote", "too-long"};
    return names[static_cast<std::size_t>(reason)];
}

} // namespace footfall
