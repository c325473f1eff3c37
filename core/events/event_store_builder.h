// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event_store.h"
#include "core/events/intern_queue.h"

#include <memory>
#include <string_view>

namespace footfall {

/// One event's fields as text; those of columns that were not asked for are not looked at.
struct EventText
{
    std::string_view eventId;
    std::array<std::string_view, identityCount> identities;
    std::string_view page;
};

/// Fills a store, event by event. Used by one thread.
class EventStoreBuilder
{
public:
    explicit EventStoreBuilder(const ColumnsAsked& asked);

    /// Throws std::bad_alloc, and std::length_error beyond 2^32 - 2 events.
    void add(Instant time, const EventText& text);
    /// Moves another one's events behind these; the store is then the one that adding each of them would have given.
    /// The other one, made for the same columns, is done with. Throws as add() does.
    void append(EventStoreBuilder&& later);
    [[nodiscard]] std::size_t size() const { return m_store->size(); }
    /// Hands the store over; the builder is done with.
    std::shared_ptr<const EventStore> take();

private:
    void finish();

    std::shared_ptr<EventStore> m_store;
    std::array<InternQueue, identityCount> m_identities; ///< what is not yet in the store's columns
};

/// The rest of isNobody(), for values whose first byte does not settle it.
bool isBlankOrNull(std::string_view identityValue);

/// Whether a value of an identity column is nobody: empty, only ASCII white space, NULL, null or \N.
inline bool isNobody(std::string_view identityValue)
{
    if (identityValue.empty())
        return true;
    const char first = identityValue.front();
    return (first <= ' ' || first == 'N' || first == 'n' || first == '\\') && isBlankOrNull(identityValue);
}

} // namespace footfall
