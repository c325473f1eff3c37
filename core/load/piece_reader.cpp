// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/piece_reader.h"

#include "core/input/bytes/file_source.h"
#include "core/input/gzip/content_source.h"
#include "core/input/gzip/gzip_source.h"

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

Result<std::unique_ptr<InputFile>> PieceReader::open() const
{
    if (m_piece.opened)
        return std::unique_ptr<InputFile>{std::make_unique<FilePart>(m_piece.opened, m_piece.range)};
    return m_request.open ? m_request.open(m_piece.file) : FileSource::open(m_piece.file);
}

/// A part of a file can't be anything but gzip; what isn't any more is damage.
std::unique_ptr<BlockSource> PieceReader::contentOf(InputFile& input, InflaterKind inflater) const
{
    const std::string& name = m_piece.file.native();
    if (m_piece.isWhole())
        return std::make_unique<ContentSource>(input, name, inflater);
    return std::make_unique<GzipSource>(input, std::vector<char>{}, makeInflater(inflater), name);
}

Outcome<std::monostate> PieceReader::read(InflaterKind inflater, const std::function<bool(const Step&)>& goOn)
{
    Result<std::unique_ptr<InputFile>> opened = open();
    if (!opened)
        return opened.error();
    InputFile& input = *opened.value();
    m_canReadAgain = input.canReadAgain();
    if (!m_canReadAgain)
        inflater = InflaterKind::Zlib;
    ReadAhead blocks{contentOf(input, inflater), m_request.blockSize};
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
