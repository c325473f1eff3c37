// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_store_builder.h"

#include "core/base/text.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <limits>
#include <stdexcept>

namespace footfall {

namespace {

constexpr std::size_t mostEvents = std::numeric_limits<std::uint32_t>::max() - 1;

EventIdHash hashOf(std::string_view eventId)
{
    if (eventId.empty())
        return {};
    const XXH128_hash_t hash = XXH3_128bits(eventId.data(), eventId.size());
    return {hash.low64, hash.high64};
}

} // namespace

bool isBlankOrNull(std::string_view value)
{
    return isBlank(value) || value == "NULL" || value == "null" || value == "\\N";
}

EventStoreBuilder::EventStoreBuilder(const ColumnsAsked& asked) : m_store{std::make_shared<EventStore>()}
{
    for (std::size_t i = 0; i < identityCount; ++i) {
        if (asked.identities[i])
            m_store->m_identities[i].emplace();
    }
    if (asked.pages)
        m_store->m_pages.emplace();
    if (asked.eventIds)
        m_store->m_eventIds.emplace();
}

void EventStoreBuilder::add(Instant time, const EventText& text)
{
    EventStore& store = *m_store;
    if (store.size() >= mostEvents)
        throw std::length_error{"more than 2^32 - 2 events"};
    if (store.m_times.empty()) {
        store.m_first = time;
        store.m_last = time;
    }
    store.m_inTimeOrder = store.m_inTimeOrder && time >= store.m_last;
    store.m_onWholeSeconds = store.m_onWholeSeconds && time.micros % microsPerSecond == 0;
    store.m_first = std::min(store.m_first, time);
    store.m_last = std::max(store.m_last, time);
    store.m_times.push_back(time);
    for (std::size_t i = 0; i < identityCount; ++i) {
        if (std::optional<TextColumn>& column = store.m_identities[i]) {
            const std::string_view value = text.identities[i];
            column->numbers.push_back(isNobody(value) ? noValue.value : column->texts.intern(value));
        }
    }
    if (store.m_pages)
        store.m_pages->numbers.push_back(store.m_pages->texts.intern(text.page));
    if (store.m_eventIds)
        store.m_eventIds->push_back(hashOf(text.eventId));
}

} // namespace footfall
