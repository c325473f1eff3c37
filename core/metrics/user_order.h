// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/study/user_map.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace footfall {

/// What users are ordered by: the place of their identity column in the chosen list, then their text by bytes. Holds
/// the first bytes of the text, which settle nearly every comparison without a look at the text.
class UserKey
{
public:
    UserKey(const UserMap& users, UserId user);

    [[nodiscard]] UserId user() const { return m_user; }
    [[nodiscard]] std::strong_ordering compare(const UserKey& other, const UserMap& users) const;

private:
    std::uint64_t m_prefix = 0;
    std::uint32_t m_rank = 0;
    UserId m_user;
};

/// Sorts users in the order in which lists show them.
void sortUsers(std::vector<UserId>& list, const UserMap& users);

} // namespace footfall
