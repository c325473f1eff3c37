// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/gzip/inflater.h"
#include "core/load/file_loader.h"
#include "core/load/loader.h"

#include <memory>

namespace footfall {

/// Reads one piece of a file into a store of its own. Used by one thread at a time.
class PieceReader
{
public:
    /// Both outlive this.
    PieceReader(const LoadRequest& request, const FilePiece& piece);

    /// What was read since it was told the last time.
    struct Step
    {
        std::uint64_t bytes = 0;
        std::uint64_t rows = 0;
    };
    /// As FileLoader::load(); also what can go wrong with opening the file. An inflater other than zlib is only used
    /// where the file can be read again if it is damaged.
    Outcome<std::monostate> read(InflaterKind inflater, const std::function<bool(const Step&)>& goOn);

    [[nodiscard]] const FilePiece& piece() const { return m_piece; }
    [[nodiscard]] bool canReadAgain() const { return m_canReadAgain; }
    FileLoader& loader() { return m_loader; }
    EventStoreBuilder& events() { return m_builder; }
    LoadReport& report() { return m_report; }

private:
    [[nodiscard]] Result<std::unique_ptr<InputFile>> open() const;
    [[nodiscard]] std::unique_ptr<BlockSource> contentOf(InputFile& input, InflaterKind inflater) const;

    const LoadRequest& m_request;
    const FilePiece& m_piece;
    EventStoreBuilder m_builder;
    LoadReport m_report;
    FileLoader m_loader;
    bool m_canReadAgain = true;
};

} // namespace footfall
