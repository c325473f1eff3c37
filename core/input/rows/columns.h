// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace footfall {

/// The columns of an event, in their order where a file has no header.
enum class Column : std::uint8_t { EventId, Timestamp, UserFingerprint, DomainUserid, NetworkUserid, Page };
inline constexpr std::size_t columnCount = 6;

/// The three columns that can say who the user is.
enum class Identity : std::uint8_t { UserFingerprint, DomainUserid, NetworkUserid };
inline constexpr std::size_t identityCount = 3;
inline constexpr std::array<Identity, identityCount> allIdentities{Identity::UserFingerprint, Identity::DomainUserid,
                                                                   Identity::NetworkUserid};

constexpr std::size_t indexOf(Column column)
{
    return static_cast<std::size_t>(column);
}
constexpr std::size_t indexOf(Identity identity)
{
    return static_cast<std::size_t>(identity);
}
constexpr Column columnOf(Identity identity)
{
    return static_cast<Column>(indexOf(Column::UserFingerprint) + indexOf(identity));
}

/// "event_id", "timestamp", "user_fingerprint", "domain_userid", "network_userid", "page".
std::string_view columnName(Column column);
std::string_view identityName(Identity identity);
std::optional<Identity> identityNamed(std::string_view name);

/// A column by its own name or one of its aliases; case and white space round it don't matter.
struct NamedColumn
{
    Column column = Column::EventId;
    std::size_t rank = 0; ///< 0 for the plain name, then the aliases in the order in which they are preferred
};
std::optional<NamedColumn> columnNamed(std::string_view headerField);

} // namespace footfall
