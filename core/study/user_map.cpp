// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/user_map.h"

#include <limits>
#include <stdexcept>

namespace footfall {

UserMap::UserMap(const EventStore& store, const Definitions& definitions) : m_store{&store}
{
    for (const Identity identity : definitions.identity) {
        const ValueId nil = store.find(identity, nilUuid).value_or(noValue);
        m_parts.push_back({identity, &store.values(identity), static_cast<std::uint32_t>(m_idCount), nil,
                           definitions.ignoreNilUuid ? nil : noValue});
        m_idCount += store.valueCount(identity);
        if (m_idCount >= noUser.value)
            throw std::length_error{"more than 2^32 - 2 users"};
    }
}

UserId UserMap::find(Identity identity, std::string_view text) const
{
    const std::optional<ValueId> value = m_store->find(identity, text);
    for (const Part& part : m_parts) {
        if (part.identity == identity && value && *value != part.ignored)
            return {part.base + value->value};
    }
    return noUser;
}

std::size_t UserMap::rankOf(UserId user) const
{
    std::size_t rank = m_parts.size() - 1;
    while (rank > 0 && user.value < m_parts[rank].base)
        --rank;
    return rank;
}

std::string_view UserMap::text(UserId user) const
{
    const Part& part = partOf(user);
    return m_store->text(part.identity, ValueId{user.value - part.base});
}

} // namespace footfall
