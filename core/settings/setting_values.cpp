// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/setting_values.h"

#include <algorithm>
#include <charconv>

namespace footfall {

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

std::optional<int> parseWhole(std::string_view text, int smallest, int largest)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < smallest || number > largest)
        return std::nullopt;
    return number;
}

} // namespace

std::optional<Format> parseFormat(std::string_view text)
{
    for (const Format format : {Format::Table, Format::Csv, Format::Json}) {
        if (text == formatName(format))
            return format;
    }
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
    return parseWhole(text, smallestSessionGap, largestSessionGap);
}

std::optional<int> parseCompareDistance(std::string_view text)
{
    return parseWhole(text, smallestCompareDistance, largestCompareDistance);
}

std::optional<DayChoice> parseDayChoice(std::string_view text)
{
    for (const NamedDay named : {NamedDay::Latest, NamedDay::Today, NamedDay::Yesterday}) {
        if (text == textOf(DayChoice{named}))
            return named;
    }
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

std::string_view formatName(Format format)
{
    switch (format) {
    case Format::Table:
        return "table";
    case Format::Csv:
        return "csv";
    case Format::Json:
        return "json";
    }
    return {};
}

std::string textOf(const DayChoice& day)
{
    if (const Day* given = std::get_if<Day>(&day))
        return toIso(*given);
    switch (std::get<NamedDay>(day)) {
    case NamedDay::Latest:
        return "latest";
    case NamedDay::Today:
        return "today";
    case NamedDay::Yesterday:
        return "yesterday";
    }
    return {};
}

std::string textOf(const DayPair& pair)
{
    return toIso(pair.x) + ":" + toIso(pair.y);
}

} // namespace footfall
