// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/generator/options.h"

#include <charconv>
#include <optional>
#include <utility>

namespace generator {

namespace {

/// Thrown and caught within this file.
struct UsageError
{
    std::string message;
};

std::uint64_t number(std::string_view text, std::uint64_t least, std::uint64_t most)
{
    std::uint64_t value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stop != end || value < least || value > most) {
        throw UsageError{"a whole number from " + std::to_string(least) + " to " + std::to_string(most) +
                         " is expected, not '" + std::string{text} + "'"};
    }
    return value;
}

std::uint32_t smallNumber(std::string_view text, std::uint32_t least, std::uint32_t most)
{
    return static_cast<std::uint32_t>(number(text, least, most));
}

std::chrono::sys_days date(std::string_view text)
{
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
        const std::chrono::year_month_day ymd{std::chrono::year{static_cast<int>(number(text.substr(0, 4), 0, 9999))},
                                              std::chrono::month{smallNumber(text.substr(5, 2), 0, 99)},
                                              std::chrono::day{smallNumber(text.substr(8, 2), 0, 99)}};
        if (ymd.ok() && ymd.year() >= std::chrono::year{1970} && ymd.year() < std::chrono::year{9000})
            return ymd;
    }
    throw UsageError{"a date YYYY-MM-DD from 1970 to 8999 is expected, not '" + std::string{text} + "'"};
}

template <typename T>
T oneOf(std::string_view text, std::initializer_list<std::pair<std::string_view, T>> choices)
{
    std::string names;
    for (const auto& [name, value] : choices) {
        if (name == text)
            return value;
        names += (names.empty() ? "" : ", ") + std::string{name};
    }
    throw UsageError{"one of " + names + " is expected, not '" + std::string{text} + "'"};
}

/// False if there is no option of this name.
bool take(Options& o, std::string_view name, std::string_view value)
{
    if (name == "--events")
        o.events = smallNumber(value, 1, 1'000'000'000);
    else if (name == "--users")
        o.users = smallNumber(value, 1, 100'000'000);
    else if (name == "--start")
        o.start = date(value);
    else if (name == "--days")
        o.days = smallNumber(value, 1, 3660);
    else if (name == "--seed")
        o.seed = number(value, 0, UINT64_MAX);
    else if (name == "--quote")
        o.quoteAll = oneOf<bool>(value, {{"all", true}, {"minimal", false}});
    else if (name == "--header")
        o.header = oneOf<bool>(value, {{"yes", true}, {"no", false}});
    else if (name == "--order")
        o.order = oneOf<Order>(value, {{"time", Order::Time},
                                       {"shuffled-within-hour", Order::ShuffledWithinHour},
                                       {"newest-first", Order::NewestFirst}});
    else if (name == "--separator")
        o.separator = oneOf<char>(value, {{"comma", ','}, {"tab", '\t'}, {"pipe", '|'}, {"semicolon", ';'}});
    else if (name == "--bad-rows")
        o.badRows = smallNumber(value, 0, 10'000'000);
    else if (name == "--members")
        o.members = smallNumber(value, 1, 1'000'000);
    else if (name == "--level")
        o.level = static_cast<int>(smallNumber(value, 1, 9));
    else if (name == "--empty-fingerprints")
        o.emptyFingerprints = smallNumber(value, 0, 100);
    else if (name == "--out")
        o.out = value;
    else
        return false;
    return true;
}

} // namespace

std::variant<Options, HelpWanted, WrongUsage> parseOptions(const std::vector<std::string_view>& arguments)
{
    Options options;
    for (std::size_t i = 0; i < arguments.size(); i += 2) {
        const std::string name{arguments[i]};
        if (name == "--help")
            return HelpWanted{};
        try {
            // An unknown name is more worth saying than that it has no value.
            const bool last = i + 1 == arguments.size();
            if (!take(options, name, last ? std::string_view{} : arguments[i + 1]))
                return WrongUsage{"unknown option '" + name + "'"};
            if (last)
                return WrongUsage{name + ": a value is expected"};
        } catch (const UsageError& error) {
            return WrongUsage{name + ": " + error.message};
        }
    }
    if (options.out.empty())
        return WrongUsage{"--out FILE.gz is missing"};
    if (options.distinct() < options.users) {
        return WrongUsage{"--events " + std::to_string(options.events) + " is too few for --users " +
                          std::to_string(options.users) + ": each has at least one that is no copy"};
    }
    return options;
}

const char* const helpText =
    R"(make_events: writes a made-up, gzip'd CSV file of a meal-kit shop's page views.
The same options give the same CSV on every machine (the packed bytes depend on zlib's version too).

  --out FILE.gz            where to write (the only option that must be given)
  --events N               rows that are events; every thousandth is an exact copy of another   1500000
  --users U                users, each with at least one event                                    70500
  --start YYYY-MM-DD       first day                                                         2014-09-01
  --days D                 number of days                                                            59
  --seed S                 another seed, another file                                                 1
  --quote all|minimal      every field in double quotes, or only those that need it                 all
  --header yes|no          begin with the six names                                                  no
  --order time|shuffled-within-hour|newest-first                                                   time
  --separator comma|tab|pipe|semicolon                                                            comma
  --bad-rows N             rows that are to be rejected, on top of the events, spread over the file;
                           in turn: too few or many fields, no such date, text after a quote          0
  --members M              gzip members; every other boundary lies inside a row                       1
  --level 1..9             of compression                                                             6
  --empty-fingerprints P   percent of the sessions without user_fingerprint                           3
  --help                   print this

Exit: 0 written, 1 the file can't be written, 2 wrong usage.
)";

} // namespace generator
