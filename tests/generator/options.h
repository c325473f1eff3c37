// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace generator {

enum class Order { Time, ShuffledWithinHour, NewestFirst };

/// What the file is to be like.
struct Options
{
    std::uint32_t events = 1'500'000; ///< rows that are events, repeated ones included
    std::uint32_t users = 70'500;
    std::chrono::sys_days start = std::chrono::year{2014} / 9 / 1;
    std::uint32_t days = 59;
    std::uint64_t seed = 1;
    bool quoteAll = true;
    bool header = false;
    Order order = Order::Time;
    char separator = ',';
    std::uint32_t badRows = 0; ///< on top of the events
    std::uint32_t members = 1; ///< of the gzip file
    int level = 6;
    std::uint32_t emptyFingerprints = 3; ///< percent of the sessions
    std::string out;

    /// Every thousandth event row is a copy of another.
    std::uint32_t repeated() const { return events / 1000; }
    std::uint32_t distinct() const { return events - repeated(); }
};

struct HelpWanted
{
};

struct WrongUsage
{
    std::string message;
};

std::variant<Options, HelpWanted, WrongUsage> parseOptions(const std::vector<std::string_view>& arguments);

/// What --help prints.
extern const char* const helpText;

} // namespace generator
