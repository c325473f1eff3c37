// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace footfall {

/// A dense number for a thing that was interned; ids of different things don't mix.
template <class Tag>
struct StrongId
{
    std::uint32_t value = 0;
    friend auto operator<=>(const StrongId&, const StrongId&) = default;
};

/// A value of one identity column, dense from 0 in the order in which the values were met; `noValue` for an empty one.
using ValueId = StrongId<struct ValueTag>;
/// A page, dense from 0; an empty page is a page.
using PageId = StrongId<struct PageTag>;
/// A user of a Study: a value of one of the chosen identity columns; `noUser` for an event without a user.
using UserId = StrongId<struct UserTag>;
/// An event's place in the order of the files and rows, from 0.
using EventIndex = StrongId<struct EventTag>;

inline constexpr ValueId noValue{0xFFFFFFFFU};
inline constexpr UserId noUser{0xFFFFFFFFU};

} // namespace footfall
