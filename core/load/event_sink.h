// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event_store_builder.h"
#include "core/input/rows/row.h"
#include "core/input/rows/timestamp.h"
#include "core/load/load_report.h"

#include <string>

namespace footfall {

/// Decides for each row of one file: header, event, or rejected and why. The one place that does.
class EventSink final : public RowSink
{
public:
    /// Counts into `report`, whose only file this is. `headerToCome`: what comes begins with the file's header.
    EventSink(const Layout& layout, bool headerToCome, const ColumnsAsked& asked, EventStoreBuilder& builder,
              LoadReport& report);

    void row(const Row& row) override;
    void rejected(std::uint64_t line, RejectReason reason, std::string_view beginning) override;

    [[nodiscard]] std::uint64_t events() const { return m_events; }
    /// How many fields of a row are of use.
    static std::size_t fieldsToKeep(const Layout& layout);

private:
    std::string_view valueOf(const Row& row, Column column, std::string& scratch) const;

    const Layout& m_layout;
    ColumnsAsked m_asked;
    EventStoreBuilder& m_builder;
    LoadReport& m_report;
    bool m_headerToCome;
    std::uint64_t m_events = 0;
    TimestampReader m_timestamps;
    std::array<std::string, columnCount> m_scratch;
};

} // namespace footfall
