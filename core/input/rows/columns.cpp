// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/rows/columns.h"

#include "core/base/text.h"

#include <span>

namespace footfall {

namespace {

constexpr std::array<std::string_view, 1> eventIdNames{"event_id"};
constexpr std::array<std::string_view, 4> timestampNames{"timestamp", "derived_tstamp", "collector_tstamp",
                                                         "event_datetime"};
constexpr std::array<std::string_view, 1> fingerprintNames{"user_fingerprint"};
constexpr std::array<std::string_view, 1> domainNames{"domain_userid"};
constexpr std::array<std::string_view, 1> networkNames{"network_userid"};
constexpr std::array<std::string_view, 3> pageNames{"page", "page_url", "page_urlpath"};

constexpr std::array<std::span<const std::string_view>, columnCount> namesOfColumns{
    eventIdNames, timestampNames, fingerprintNames, domainNames, networkNames, pageNames};

} // namespace

std::string_view columnName(Column column)
{
    return namesOfColumns[indexOf(column)].front();
}

std::string_view identityName(Identity identity)
{
    return columnName(columnOf(identity));
}

std::optional<Identity> identityNamed(std::string_view name)
{
    for (const Identity identity : allIdentities) {
        if (name == identityName(identity))
            return identity;
    }
    return std::nullopt;
}

std::optional<NamedColumn> columnNamed(std::string_view headerField)
{
    const std::string_view name = trimmedAscii(headerField);
    for (std::size_t column = 0; column < columnCount; ++column) {
        const std::span<const std::string_view> names = namesOfColumns[column];
        for (std::size_t rank = 0; rank < names.size(); ++rank) {
            if (equalIgnoringAsciiCase(name, names[rank]))
                return NamedColumn{static_cast<Column>(column), rank};
        }
    }
    return std::nullopt;
}

} // namespace footfall
