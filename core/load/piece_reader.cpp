// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/piece_reader.h"

#include "core/input/content_source.h"
#include "core/input/file_source.h"

#include <utility>

namespace footfall {

namespace {

/// Makes a reader that waits for a pipe let go, so that its thread can be joined, whichever way a load ends.
class InterruptAtEnd
{
public:
    explicit InterruptAtEnd(InputFile& input) : m_input{input} {}
    InterruptAtEnd(const InterruptAtEnd&) = delete;
    InterruptAtEnd& operator=(const InterruptAtEnd&) = delete;
    ~InterruptAtEnd() { m_input.interrupt(); }

private:
    InputFile& m_input;
};

LoadReport reportOf(const FilePiece& piece)
{
    LoadReport report;
    report.files.push_back({.name = piece.file.native()});
    return report;
}

} // namespace

PieceReader::PieceReader(const LoadRequest& request, const FilePiece& piece)
    : m_request{request},
      m_piece{piece},
      m_builder{request.columns},
      m_report{reportOf(piece)},
      m_loader{piece, request.columns, request.required, m_builder, m_report}
{
}

Outcome<std::monostate> PieceReader::read(InflaterKind inflater, const std::function<bool(const Step&)>& goOn)
{
    Result<std::unique_ptr<InputFile>> opened =
        m_request.open ? m_request.open(m_piece.file) : FileSource::open(m_piece.file, m_piece.range);
    if (!opened)
        return opened.error();
    InputFile& input = *opened.value();
    m_canReadAgain = input.canReadAgain();
    if (!m_canReadAgain)
        inflater = InflaterKind::Zlib;
    ReadAhead blocks{std::make_unique<ContentSource>(input, m_piece.file.native(), inflater), m_request.blockSize};
    const InterruptAtEnd interrupt{input};
    Step told;
    Outcome<std::monostate> outcome = m_loader.load(blocks, [&](std::uint64_t rows) {
        const Step now{input.bytesRead(), rows};
        const Step before = std::exchange(told, now);
        return goOn({now.bytes - before.bytes, now.rows - before.rows});
    });
    m_report.files.front().bytes = input.bytesRead();
    return outcome;
}

} // namespace footfall
