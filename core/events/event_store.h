// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/events/chunked_column.h"
#include "core/events/interner.h"
#include "core/input/rows/columns.h"

#include <array>
#include <optional>

namespace footfall {

/// The columns to keep, beside the timestamp, which is always kept; each takes memory.
struct ColumnsAsked
{
    std::array<bool, identityCount> identities{};
    bool pages = false;
    bool eventIds = false;
};

/// 128 bits of hash of an event_id: enough to tell billions apart, and a third of the text's size.
struct EventIdHash
{
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    friend auto operator<=>(const EventIdHash&, const EventIdHash&) = default;
};

/// A column of texts: for each event the number of its text.
struct TextColumn
{
    ChunkedColumn<std::uint32_t> numbers;
    Interner texts;
};

/// The events in the order of the files and rows: raw columns, immutable once built, without any definition.
/// Read by any number of threads.
class EventStore
{
public:
    [[nodiscard]] std::size_t size() const { return m_times.size(); }
    [[nodiscard]] const ChunkedColumn<Instant>& times() const { return m_times; }
    [[nodiscard]] Instant time(EventIndex event) const { return m_times[event.value]; }

    /// Only of a column that was asked for.
    [[nodiscard]] bool has(Identity identity) const { return m_identities[indexOf(identity)].has_value(); }
    [[nodiscard]] const ChunkedColumn<std::uint32_t>& values(Identity identity) const
    {
        return m_identities[indexOf(identity)]->numbers;
    }
    [[nodiscard]] ValueId value(Identity identity, EventIndex event) const { return {values(identity)[event.value]}; }
    [[nodiscard]] std::size_t valueCount(Identity identity) const
    {
        return m_identities[indexOf(identity)]->texts.size();
    }
    [[nodiscard]] std::string_view text(Identity identity, ValueId value) const
    {
        return m_identities[indexOf(identity)]->texts.text(value.value);
    }
    [[nodiscard]] std::optional<ValueId> find(Identity identity, std::string_view text) const;

    [[nodiscard]] bool hasPages() const { return m_pages.has_value(); }
    [[nodiscard]] PageId page(EventIndex event) const { return {m_pages->numbers[event.value]}; }
    [[nodiscard]] std::size_t pageCount() const { return m_pages->texts.size(); }
    [[nodiscard]] std::string_view text(PageId page) const { return m_pages->texts.text(page.value); }

    [[nodiscard]] bool hasEventIds() const { return m_eventIds.has_value(); }
    /// Nothing for an event without one.
    [[nodiscard]] std::optional<EventIdHash> eventId(EventIndex event) const;

    /// Whether no event is earlier than the one before it.
    [[nodiscard]] bool inTimeOrder() const { return m_inTimeOrder; }
    /// Whether all events lie on whole seconds.
    [[nodiscard]] bool onWholeSeconds() const { return m_onWholeSeconds; }
    /// Of a store that isn't empty.
    [[nodiscard]] Instant firstInstant() const { return m_first; }
    [[nodiscard]] Instant lastInstant() const { return m_last; }

private:
    friend class EventStoreBuilder;

    ChunkedColumn<Instant> m_times;
    std::array<std::optional<TextColumn>, identityCount> m_identities;
    std::optional<TextColumn> m_pages;
    std::optional<ChunkedColumn<EventIdHash>> m_eventIds;
    Instant m_first;
    Instant m_last;
    bool m_inTimeOrder = true;
    bool m_onWholeSeconds = true;
};

} // namespace footfall
