// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/event_sink.h"

#include <algorithm>

namespace footfall {

EventSink::EventSink(const Layout& layout, bool headerToCome, const ColumnsAsked& asked, EventStoreBuilder& builder,
                     LoadReport& report)
    : m_layout{layout},
      m_asked{asked},
      m_builder{builder},
      m_report{report},
      m_headerToCome{headerToCome}
{
}

std::size_t EventSink::fieldsToKeep(const Layout& layout)
{
    std::size_t fields = 0;
    for (const std::optional<std::size_t>& place : layout.place)
        fields = std::max(fields, place ? *place + 1 : 0);
    return fields;
}

std::string_view EventSink::valueOf(const Row& row, Column column, std::string& scratch) const
{
    const std::optional<std::size_t>& place = m_layout.place[indexOf(column)];
    return place ? row.fields[*place].value(scratch) : std::string_view{};
}

void EventSink::row(const Row& row)
{
    if (m_headerToCome) {
        m_headerToCome = false;
        return;
    }
    if (row.fieldCount != m_layout.fieldCount) {
        rejected(row.line, RejectReason::Fields, row.text);
        return;
    }
    const std::string_view timestamp = valueOf(row, Column::Timestamp, m_scratch[indexOf(Column::Timestamp)]);
    const std::optional<Instant> time = m_timestamps.read(timestamp);
    if (!time) {
        rejected(row.line, RejectReason::Timestamp, row.text);
        return;
    }
    EventText text;
    for (const Identity identity : allIdentities) {
        const Column column = columnOf(identity);
        const std::string_view value = valueOf(row, column, m_scratch[indexOf(column)]);
        text.identities[indexOf(identity)] = value;
        if (!isNobody(value))
            ++m_report.eventsWithIdentity[indexOf(identity)];
    }
    if (m_asked.pages)
        text.page = valueOf(row, Column::Page, m_scratch[indexOf(Column::Page)]);
    if (m_asked.eventIds)
        text.eventId = valueOf(row, Column::EventId, m_scratch[indexOf(Column::EventId)]);
    m_builder.add(*time, text);
    ++m_events;
}

void EventSink::rejected(std::uint64_t line, RejectReason reason, std::string_view beginning)
{
    m_headerToCome = false;
    m_report.rejected.add(line, reason, beginning);
    FileReport& file = m_report.files.front();
    if (!file.firstRejected)
        file.firstRejected = RejectedRow{.line = line, .reason = reason};
}

} // namespace footfall
