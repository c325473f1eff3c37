// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/user_order.h"

#include <algorithm>

namespace footfall {

UserKey::UserKey(const UserMap& users, UserId user)
    : m_rank{static_cast<std::uint32_t>(users.rankOf(user))},
      m_user{user}
{
    const std::string_view text = users.text(user);
    for (std::size_t i = 0; i < sizeof m_prefix; ++i)
        m_prefix = m_prefix << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
}

std::strong_ordering UserKey::compare(const UserKey& other, const UserMap& users) const
{
    if (const auto order = m_rank <=> other.m_rank; order != 0)
        return order;
    if (const auto order = m_prefix <=> other.m_prefix; order != 0)
        return order;
    return users.text(m_user) <=> users.text(other.m_user);
}

void sortUsers(std::vector<UserId>& list, const UserMap& users)
{
    std::vector<UserKey> keys;
    keys.reserve(list.size());
    for (const UserId user : list)
        keys.emplace_back(users, user);
    std::sort(keys.begin(), keys.end(), [&](const UserKey& a, const UserKey& b) { return a.compare(b, users) < 0; });
    std::transform(keys.begin(), keys.end(), list.begin(), [](const UserKey& key) { return key.user(); });
}

} // namespace footfall
