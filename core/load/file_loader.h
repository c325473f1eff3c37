// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/events/event_store_builder.h"
#include "core/input/bytes/read_ahead.h"
#include "core/input/gzip/inflater.h"
#include "core/input/rows/row_splitter.h"
#include "core/load/event_sink.h"
#include "core/load/file_beginning.h"
#include "core/load/file_piece.h"
#include "core/load/load_report.h"
#include "core/load/load_request.h"

#include <functional>
#include <memory>
#include <optional>

namespace footfall {

/// What was read of one piece of a file.
struct LoadedPiece
{
    EventStoreBuilder events;
    LoadReport report;       ///< of this piece alone; its only file is the one that the piece is of
    std::uint64_t lines = 0; ///< of the file, that end within the piece or with its last row
};

/// Reads the rows of one piece of a file into a store of its own. Used by one thread at a time.
class FileLoader
{
public:
    /// Both outlive this.
    FileLoader(const LoadRequest& request, const FilePiece& piece);

    /// What was read since it was told the last time.
    struct Step
    {
        std::uint64_t bytes = 0;
        std::uint64_t rows = 0;
    };
    /// Reads the piece, once; cancelled if `goOn` says so after a block or while there is none. Damage is success here;
    /// an error means that the file can't be read or holds no events table. An inflater other than zlib is only used
    /// where the file can be read again if it is damaged.
    Outcome<std::monostate> load(InflaterKind inflater, const std::function<bool(const Step&)>& goOn);

    /// Whether opening the file, which was loaded, once more gives the same bytes.
    [[nodiscard]] bool canReadAgain() const { return m_canReadAgain; }
    /// What broke the piece off, if anything did.
    [[nodiscard]] const std::optional<Error>& damage() const { return m_report.files.front().damage; }
    /// Ends this piece's last row with what the next one, loaded too, begins with. False if the row doesn't end there,
    /// so that there is no telling where the next piece's rows begin but by reading both as one.
    bool endLastRow(const FileLoader& next);
    /// Hands over what was read; the loader is done with.
    LoadedPiece take();

private:
    [[nodiscard]] Result<std::unique_ptr<InputFile>> open() const;
    [[nodiscard]] std::unique_ptr<BlockSource> contentOf(InputFile& input, InflaterKind inflater) const;
    Outcome<std::monostate> readBlocks(ReadAhead& blocks, const Checkpoint& goOn);
    std::optional<Error> read(const ReadAhead::Block& block);
    void startWithin(std::string_view block);
    void startRows(const Layout& layout, std::string_view text);
    std::optional<Error> finish(const std::optional<Error>& fault);
    void count();
    [[nodiscard]] FileReport& fileReport() { return m_report.files.front(); }

    const LoadRequest& m_request;
    const FilePiece& m_piece;
    EventStoreBuilder m_builder;
    LoadReport m_report;
    bool m_canReadAgain = true;
    std::optional<FileBeginning> m_beginning; ///< of a first piece, until its rows begin
    std::vector<char> m_restOfRow;            ///< of another: of the row that began in the piece before
    std::optional<EventSink> m_sink;
    std::optional<RowSplitter> m_splitter;
};

} // namespace footfall
