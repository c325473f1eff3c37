// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/events/event_store_builder.h"
#include "core/input/read_ahead.h"
#include "core/input/row_splitter.h"
#include "core/load/event_sink.h"
#include "core/load/load_report.h"

#include <functional>
#include <optional>
#include <span>

namespace footfall {

/// Reads the rows of one opened file into a store.
class FileLoader
{
public:
    /// `required`: identity columns without which the file is refused. `file` is its index in the report.
    FileLoader(std::size_t file, const ColumnsAsked& asked, std::span<const Identity> required,
               EventStoreBuilder& builder, LoadReport& report);

    /// Takes the blocks one after the other; cancelled if `goOn` says so after a block or while there is none.
    /// Damage is success here and stands in the file's report; an error means that the file holds no events table.
    Outcome<std::monostate> load(ReadAhead& blocks, const std::function<bool(std::uint64_t rows)>& goOn);

private:
    std::optional<Error> take(const ReadAhead::Block& block);
    std::optional<Error> start(bool last, bool atEnd);
    std::optional<Error> finish(const std::optional<Error>& fault);
    [[nodiscard]] std::optional<Error> refusal(std::string_view beginning) const;
    [[nodiscard]] std::optional<Error> missingColumns(const Layout& layout) const;
    [[nodiscard]] Error error(ErrorKind kind, std::string_view detail = {}) const;
    [[nodiscard]] FileReport& fileReport() const { return m_report.files[m_file]; }

    std::size_t m_file;
    ColumnsAsked m_asked;
    std::span<const Identity> m_required;
    EventStoreBuilder& m_builder;
    LoadReport& m_report;
    std::vector<char> m_beginning; ///< of the text, until its first row is there in whole
    std::uint64_t m_rejectedBefore;
    std::optional<EventSink> m_sink;
    std::optional<RowSplitter> m_splitter;
};

} // namespace footfall
