// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/events/event_store_builder.h"
#include "core/input/bytes/read_ahead.h"
#include "core/input/rows/row_splitter.h"
#include "core/load/event_sink.h"
#include "core/load/file_piece.h"
#include "core/load/load_report.h"

#include <functional>
#include <optional>
#include <span>

namespace footfall {

/// Reads the rows of a piece of a file into a store.
class FileLoader
{
public:
    /// `required`: identity columns without which the file is refused. `report`: of this piece alone; its only file is
    /// the one that the piece is of.
    FileLoader(const FilePiece& piece, const ColumnsAsked& asked, std::span<const Identity> required,
               EventStoreBuilder& builder, LoadReport& report);

    /// Takes the blocks one after the other; cancelled if `goOn` says so after a block or while there is none.
    /// Damage is success here and stands in the file's report; an error means that the file holds no events table.
    Outcome<std::monostate> load(ReadAhead& blocks, const std::function<bool(std::uint64_t rows)>& goOn);

    /// What the piece, loaded, begins with of a row that began in the piece before; of a first piece nothing.
    [[nodiscard]] std::string_view restOfRow() const
    {
        return m_splitter ? std::string_view{m_restOfRow.data(), m_restOfRow.size()} : std::string_view{};
    }
    /// Takes that of the piece that comes after this one. False if this one's last row doesn't end with it, so that
    /// there is no telling where the later piece's rows begin but by reading both as one.
    bool takeRestOfRow(std::string_view rest);
    /// Lines of the file that end within the piece, the rest of the last row taken.
    [[nodiscard]] std::uint64_t lines() const { return m_splitter ? m_splitter->line() - 1 : 0; }

private:
    std::optional<Error> take(const ReadAhead::Block& block);
    std::optional<Error> start(bool last, bool atEnd);
    void dropFromBeginning(std::size_t bytes);
    void startWithin(std::string_view block);
    void startRows(const Layout& layout, std::string_view text);
    std::optional<Error> finish(const std::optional<Error>& fault);
    void count();
    [[nodiscard]] std::optional<Error> refusal(std::string_view beginning) const;
    [[nodiscard]] std::optional<Error> missingColumns(const Layout& layout) const;
    [[nodiscard]] Error error(ErrorKind kind, std::string_view detail = {}) const;
    [[nodiscard]] FileReport& fileReport() const { return m_report.files.front(); }

    const FilePiece& m_piece;
    ColumnsAsked m_asked;
    std::span<const Identity> m_required;
    EventStoreBuilder& m_builder;
    LoadReport& m_report;
    std::vector<char> m_beginning;  ///< of the text, until its first row is there in whole; blank lines left out
    std::uint64_t m_blankLines = 0; ///< before it
    bool m_probed = false;          ///< whether the content is one that can hold rows
    std::vector<char> m_restOfRow;
    std::optional<EventSink> m_sink;
    std::optional<RowSplitter> m_splitter;
};

} // namespace footfall
