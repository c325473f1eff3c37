// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace footfall {

/// Values as they are written in options and settings files; nothing for a text that is none.
std::optional<Format> parseFormat(std::string_view text);
std::optional<std::vector<Identity>> parseIdentities(std::string_view text);
std::optional<KnownUsers> parseKnownUsers(std::string_view text);
std::optional<int> parseSessionGap(std::string_view text);
std::optional<int> parseCompareDistance(std::string_view text);
std::optional<DayChoice> parseDayChoice(std::string_view text);
std::optional<std::vector<DayPair>> parsePairs(std::string_view text);

/// The other way round: a value as it is written.
std::string_view formatName(Format format);
std::string textOf(const DayChoice& day);
std::string textOf(const DayPair& pair);

} // namespace footfall
