// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/options.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace footfall::report {

/// Values of options as they are written; nothing for a text that is none.
std::optional<Format> parseFormat(std::string_view text);
std::optional<std::vector<Identity>> parseIdentities(std::string_view text);
std::optional<KnownUsers> parseKnownUsers(std::string_view text);
std::optional<int> parseSessionGap(std::string_view text);
std::optional<std::variant<NamedDay, Day>> parseNamedDay(std::string_view text);
std::optional<std::vector<DayPair>> parsePairs(std::string_view text);
std::optional<std::filesystem::path> parsePath(std::string_view text);
std::optional<std::string> asItIs(std::string_view text);

} // namespace footfall::report
