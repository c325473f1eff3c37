// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_store_builder.h"

#include "core/base/text.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <functional>
#include <limits>
#include <stdexcept>
#include <vector>

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

/// Numbers a column's texts anew, in the order of their old numbers, which is the one in which they were met.
void appendTexts(TextColumn& to, TextColumn&& later)
{
    std::vector<std::uint32_t> numbers(later.texts.size());
    for (std::uint32_t old = 0; old < numbers.size(); ++old)
        numbers[old] = to.texts.intern(later.texts.text(old));
    to.numbers.append(std::move(later.numbers),
                      [&](std::uint32_t old) { return old == noValue.value ? old : numbers[old]; });
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
            if (isNobody(value))
                m_identities[i].addNobody(*column);
            else
                m_identities[i].add(*column, value);
        }
    }
    if (store.m_pages)
        store.m_pages->numbers.push_back(store.m_pages->texts.intern(text.page));
    if (store.m_eventIds)
        store.m_eventIds->push_back(hashOf(text.eventId));
}

void EventStoreBuilder::append(EventStoreBuilder&& later)
{
    finish();
    later.finish();
    EventStore& store = *m_store;
    EventStore& other = *later.m_store;
    if (other.size() > mostEvents - store.size())
        throw std::length_error{"more than 2^32 - 2 events"};
    if (store.m_times.empty()) {
        m_store = std::move(later.m_store);
        return;
    }
    if (other.m_times.empty())
        return;
    store.m_inTimeOrder = store.m_inTimeOrder && other.m_inTimeOrder && other.m_first >= store.m_last;
    store.m_onWholeSeconds = store.m_onWholeSeconds && other.m_onWholeSeconds;
    store.m_first = std::min(store.m_first, other.m_first);
    store.m_last = std::max(store.m_last, other.m_last);
    store.m_times.append(std::move(other.m_times), std::identity{});
    for (std::size_t i = 0; i < identityCount; ++i) {
        if (store.m_identities[i])
            appendTexts(*store.m_identities[i], std::move(*other.m_identities[i]));
    }
    if (store.m_pages)
        appendTexts(*store.m_pages, std::move(*other.m_pages));
    if (store.m_eventIds)
        store.m_eventIds->append(std::move(*other.m_eventIds), std::identity{});
}

std::shared_ptr<const EventStore> EventStoreBuilder::take()
{
    finish();
    return std::move(m_store);
}

void EventStoreBuilder::finish()
{
    for (std::size_t i = 0; i < identityCount; ++i) {
        if (std::optional<TextColumn>& column = m_store->m_identities[i])
            m_identities[i].finish(*column);
    }
}

} // namespace footfall
