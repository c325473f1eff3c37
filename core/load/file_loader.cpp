// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/file_loader.h"

#include "core/input/bytes/file_source.h"
#include "core/input/gzip/content_source.h"
#include "core/input/gzip/gzip_source.h"

#include <utility>

namespace footfall {

namespace {

constexpr std::chrono::milliseconds betweenLooks{50}; // so soon is a cancel answered while a pipe is silent

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

} // namespace

FileLoader::FileLoader(const LoadRequest& request, const FilePiece& piece)
    : m_request{request},
      m_piece{piece},
      m_builder{request.columns}
{
    m_report.files.push_back({.input = piece.file});
    if (piece.isFirst)
        m_beginning.emplace(piece.file, request.required);
}

Result<std::unique_ptr<InputFile>> FileLoader::open() const
{
    if (m_piece.opened)
        return std::unique_ptr<InputFile>{std::make_unique<FilePart>(m_piece.opened, m_piece.range)};
    return m_request.open ? m_request.open(m_piece.file) : FileSource::open(m_piece.file);
}

/// A part of a file can't be anything but gzip; what isn't any more is damage.
std::unique_ptr<BlockSource> FileLoader::contentOf(InputFile& input, InflaterKind inflater) const
{
    if (m_piece.isWhole())
        return std::make_unique<ContentSource>(input, m_piece.file, inflater);
    return std::make_unique<GzipSource>(input, std::vector<char>{}, makeInflater(inflater), m_piece.file);
}

Outcome<std::monostate> FileLoader::load(InflaterKind inflater, const std::function<bool(const Step&)>& goOn)
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
    Outcome<std::monostate> outcome = readBlocks(blocks, [&] {
        const Step now{input.bytesRead(), m_splitter ? m_splitter->rows() : 0};
        const Step before = std::exchange(told, now);
        return goOn({now.bytes - before.bytes, now.rows - before.rows});
    });
    fileReport().bytes = input.bytesRead();
    return outcome;
}

Outcome<std::monostate> FileLoader::readBlocks(ReadAhead& blocks, const Checkpoint& goOn)
{
    bool last = false;
    while (!last) {
        const std::optional<ReadAhead::Block> block = blocks.next(betweenLooks);
        if (block) {
            last = block->last;
            if (std::optional<Error> refused = read(*block))
                return *std::move(refused);
        }
        if (m_restOfRow.size() > 2 * rowLimit && !m_splitter)
            return std::monostate{}; // no row can be that long: only reading the file as one tells what this is
        if (!goOn())
            return Cancelled{};
    }
    return std::monostate{};
}

std::optional<Error> FileLoader::read(const ReadAhead::Block& block)
{
    if (block.error && isDamage(block.error->kind))
        fileReport().damage = block.error;
    if (m_splitter) {
        m_splitter->feed(block.bytes);
    } else if (!m_beginning) {
        startWithin({block.bytes.data(), block.bytes.size()});
    } else {
        const bool last = block.last && m_piece.isLast;
        const Result<std::optional<Layout>> layout = m_beginning->take(block.bytes, last, last && !block.error);
        if (!layout)
            return layout.error();
        if (layout.value()) {
            startRows(*layout.value(), m_beginning->text());
            m_beginning.reset();
        }
    }
    return block.last ? finish(block.error) : std::nullopt;
}

/// The first row that begins here comes after the first line end, unless that one lies in a quoted field: then the
/// piece before will not end with it.
void FileLoader::startWithin(std::string_view block)
{
    const std::size_t lineEnd = block.find('\n');
    const std::string_view rest = block.substr(0, lineEnd == std::string_view::npos ? lineEnd : lineEnd + 1);
    m_restOfRow.insert(m_restOfRow.end(), rest.begin(), rest.end());
    if (lineEnd != std::string_view::npos)
        startRows(m_piece.layout, block.substr(rest.size()));
}

void FileLoader::startRows(const Layout& layout, std::string_view text)
{
    FileReport& report = fileReport();
    report.layout = layout;
    const std::uint64_t firstLine = (m_beginning ? m_beginning->blankLines() : 0) + 1;
    m_sink.emplace(report.layout, layout.hasHeader && m_piece.isFirst, m_request.columns, m_builder, m_report);
    m_splitter.emplace(layout.separator, EventSink::fieldsToKeep(layout), *m_sink, firstLine);
    m_splitter->feed({text.data(), text.size()});
}

bool FileLoader::endLastRow(const FileLoader& next)
{
    // also where the next piece has no line end at all
    if (!m_splitter || !next.m_splitter || next.m_restOfRow.empty())
        return false;
    m_splitter->feed(next.m_restOfRow);
    count();
    return m_splitter->isBetweenRows();
}

LoadedPiece FileLoader::take()
{
    const std::uint64_t lines = m_splitter ? m_splitter->line() - 1 : 0;
    return {std::move(m_builder), std::move(m_report), lines};
}

std::optional<Error> FileLoader::finish(const std::optional<Error>& fault)
{
    if (fault && !isDamage(fault->kind))
        return fault; // the file could not be read on: not damage within it
    if (m_splitter && !fault && m_piece.isLast)
        m_splitter->finish();
    count();
    if (!m_splitter && !fault && m_piece.isWhole())
        return Error{.kind = ErrorKind::NothingInside, .file = fileReport().input};
    return std::nullopt;
}

void FileLoader::count()
{
    if (!m_splitter)
        return;
    FileReport& report = fileReport();
    report.rows = m_splitter->rows() - (report.layout.hasHeader && m_piece.isFirst ? 1 : 0);
    report.events = m_sink->events();
    if (report.damage)
        report.damage->count = report.events;
    m_report.rows = report.rows;
    m_report.events = report.events;
}

} // namespace footfall
