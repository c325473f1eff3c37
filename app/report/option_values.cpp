// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/option_values.h"

#include <algorithm>
#include <charconv>

namespace footfall::report {

namespace {

std::vector<std::string_view> splitAtCommas(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t comma = text.find(',');
        parts.push_back(text.substr(0, comma));
        if (comma == std::string_view::npos)
            return parts;
        text.remove_prefix(comma + 1);
    }
}

} // namespace

std::optional<Format> parseFormat(std::string_view text)
{
    if (text == "table")
        return Format::Table;
    if (text == "csv")
        return Format::Csv;
    if (text == "json")
        return Format::Json;
    return std::nullopt;
}

std::optional<std::vector<Identity>> parseIdentities(std::string_view text)
{
    std::vector<Identity> identities;
    for (const std::string_view name : splitAtCommas(text)) {
        const std::optional<Identity> identity = identityNamed(name);
        if (!identity || std::find(identities.begin(), identities.end(), *identity) != identities.end())
            return std::nullopt;
        identities.push_back(*identity);
    }
    return identities;
}

std::optional<KnownUsers> parseKnownUsers(std::string_view text)
{
    for (const KnownUsers known : {KnownUsers::All, KnownUsers::ByDay}) {
        if (text == knownUsersName(known))
            return known;
    }
    return std::nullopt;
}

std::optional<int> parseSessionGap(std::string_view text)
{
    int minutes = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), minutes);
    if (error != std::errc{} || end != text.data() + text.size() || minutes < smallestSessionGap ||
        minutes > largestSessionGap)
        return std::nullopt;
    return minutes;
}

std::optional<std::variant<NamedDay, Day>> parseNamedDay(std::string_view text)
{
    if (text == "latest")
        return NamedDay::Latest;
    if (text == "today")
        return NamedDay::Today;
    if (text == "yesterday")
        return NamedDay::Yesterday;
    if (const std::optional<Day> day = parseDay(text))
        return *day;
    return std::nullopt;
}

std::optional<std::vector<DayPair>> parsePairs(std::string_view text)
{
    constexpr std::size_t dateSize = 10;
    std::vector<DayPair> pairs;
    for (const std::string_view part : splitAtCommas(text)) {
        const std::optional<Day> x = parseDay(part.substr(0, dateSize));
        const bool colon = part.size() > dateSize && part[dateSize] == ':';
        const std::optional<Day> y = colon ? parseDay(part.substr(dateSize + 1)) : std::nullopt;
        if (!x || !y)
            return std::nullopt;
        pairs.push_back({*x, *y});
    }
    return pairs;
}

std::optional<std::filesystem::path> parsePath(std::string_view text)
{
    return text.empty() ? std::nullopt : std::optional{std::filesystem::path{text}};
}

std::optional<std::string> asItIs(std::string_view text)
{
    return std::string{text};
}

} // namespace footfall::report
