// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/gzip/inflater.h"
#include "core/load/file_loader.h"
#include "core/load/lanes.h"

#include <atomic>
#include <exception>
#include <memory>
#include <optional>
#include <thread>
#include <variant>
#include <vector>

namespace footfall {

/// How files are read: the fastest way first, which may turn out not to do.
struct ReadingWay
{
    InflaterKind inflater = InflaterKind::Zlib;
    bool inPieces = false; ///< files of many gzip members, each in several pieces at once
    bool atOnce = true;    ///< several files
};

/// One load: the pieces of all files, several at once, put together in their order.
class LoadInPieces
{
public:
    LoadInPieces(const LoadRequest& request, const ReadingWay& way, Progress& progress);

    /// The way in which all has to be read again, if this one doesn't do. Throws what reading throws.
    std::variant<Outcome<Dataset>, ReadingWay> run();

private:
    using End = std::variant<Outcome<Dataset>, ReadingWay>;
    struct Slot
    {
        std::unique_ptr<FileLoader> loader;
        Outcome<std::monostate> outcome;
        std::exception_ptr thrown;
    };

    void measureFiles();
    void planPieces();
    void read(std::size_t piece);
    bool goOn();
    std::optional<End> take(std::size_t piece);
    std::optional<Error> append(LoadedPiece loaded);
    [[nodiscard]] std::optional<Error> endOfFile() const;
    Outcome<Dataset> finished();

    const LoadRequest& m_request;
    const ReadingWay m_way;
    std::atomic<InflaterKind> m_inflater;
    Progress& m_progress;
    const std::thread::id m_owner = std::this_thread::get_id();
    std::vector<FilePiece> m_pieces;
    std::vector<Slot> m_slots; ///< of each piece
    std::size_t m_lanes = 1;
    std::uint64_t m_bytesTotal = 0;
    std::atomic<std::uint64_t> m_bytes = 0;
    std::atomic<std::uint64_t> m_rows = 0;
    std::atomic<bool> m_stopped = false;

    EventStoreBuilder m_builder; ///< of what is put together so far, as those below
    LoadReport m_report;
    FileLoader* m_open = nullptr; ///< a piece whose last row the next one ends
    std::uint64_t m_lines = 0;    ///< of the file whose pieces are being put together
};

} // namespace footfall
