// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event_store.h"
#include "core/study/definitions.h"

#include <memory>
#include <string_view>
#include <vector>

namespace footfall {

/// Who the user of an event is, by the chosen identity columns. User ids are dense, column after column, though not
/// every one needs to have an event.
class UserMap
{
public:
    /// The store must hold the identity columns of the definitions.
    UserMap(const EventStore& store, const Definitions& definitions);

    [[nodiscard]] UserId userOf(EventIndex event) const
    {
        for (const Part& part : m_parts) {
            const std::uint32_t value = (*part.values)[event.value];
            if (value != noValue.value && value != part.ignored.value)
                return {part.base + value};
        }
        return noUser;
    }

    /// Starts to fetch from memory what userOf() reads of the event, for a walk that leaps.
    void prefetch(EventIndex event) const
    {
        for (const Part& part : m_parts)
            __builtin_prefetch(&(*part.values)[event.value]);
    }

    /// The user with this value in a chosen column; `noUser` if there is none, or it is nobody.
    [[nodiscard]] UserId find(Identity identity, std::string_view text) const;

    /// One more than the largest user id.
    [[nodiscard]] std::size_t idCount() const { return m_idCount; }
    [[nodiscard]] Identity identityOf(UserId user) const { return partOf(user).identity; }
    [[nodiscard]] std::string_view text(UserId user) const;
    /// Whether the user's id is the all-zero UUID.
    [[nodiscard]] bool isNil(UserId user) const
    {
        const Part& part = partOf(user);
        return part.base + part.nil.value == user.value && part.nil != noValue;
    }
    /// Place of the user's column in the chosen list, for ordering.
    [[nodiscard]] std::size_t rankOf(UserId user) const;

private:
    struct Part
    {
        Identity identity = Identity::UserFingerprint;
        const ChunkedColumn<std::uint32_t>* values = nullptr;
        std::uint32_t base = 0;
        ValueId nil;     ///< the all-zero UUID, or noValue where it does not occur
        ValueId ignored; ///< the same if it is to be nobody, else noValue
    };

    [[nodiscard]] const Part& partOf(UserId user) const { return m_parts[rankOf(user)]; }

    const EventStore* m_store;
    std::vector<Part> m_parts;
    std::size_t m_idCount = 0;
};

} // namespace footfall
