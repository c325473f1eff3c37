// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace footfall {

/// Reads the forms of a timestamp that an event may have; nothing for any other text, for a date or time of day that
/// does not exist, and for an instant outside the years 1970 to 9999 in UTC. Remembers the last date, which most rows
/// share with the row before; so one for each thread.
class TimestampReader
{
public:
    std::optional<Instant> read(std::string_view text);

private:
    std::optional<std::int64_t> startOfDate(const char* text);

    std::array<char, 10> m_date{'1', '9', '7', '0', '-', '0', '1', '-', '0', '1'};
    std::int64_t m_dateSeconds = 0;
};

} // namespace footfall
