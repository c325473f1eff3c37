// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/file_loader.h"

#include "core/input/bytes/content.h"
#include "core/input/rows/layout.h"

#include <algorithm>

namespace footfall {

namespace {
constexpr std::chrono::milliseconds betweenLooks{50}; // so soon is a cancel answered while a pipe is silent
}

FileLoader::FileLoader(const FilePiece& piece, const ColumnsAsked& asked, std::span<const Identity> required,
                       EventStoreBuilder& builder, LoadReport& report)
    : m_piece{piece},
      m_asked{asked},
      m_required{required},
      m_builder{builder},
      m_report{report}
{
}

Outcome<std::monostate> FileLoader::load(ReadAhead& blocks, const std::function<bool(std::uint64_t)>& goOn)
{
    bool last = false;
    while (!last) {
        const std::optional<ReadAhead::Block> block = blocks.next(betweenLooks);
        if (block) {
            last = block->last;
            if (std::optional<Error> refused = take(*block))
                return *std::move(refused);
        }
        if (m_restOfRow.size() > 2 * rowLimit && !m_splitter)
            return std::monostate{}; // no row can be that long: only reading the file as one tells what this is
        if (!goOn(m_splitter ? m_splitter->rows() : 0))
            return Cancelled{};
    }
    return std::monostate{};
}

std::optional<Error> FileLoader::take(const ReadAhead::Block& block)
{
    const bool atEnd = block.last && !block.error;
    if (block.error && isDamage(block.error->kind))
        fileReport().damage = block.error;
    if (m_splitter) {
        m_splitter->feed(block.bytes);
    } else if (!m_piece.isFirst) {
        startWithin({block.bytes.data(), block.bytes.size()});
    } else {
        m_beginning.insert(m_beginning.end(), block.bytes.begin(), block.bytes.end());
        if (std::optional<Error> refused = start(block.last && m_piece.isLast, atEnd && m_piece.isLast))
            return refused;
    }
    return block.last ? finish(block.error) : std::nullopt;
}

/// Tells the layout once enough is there, and feeds what has come so far. `last`: no more will come; `atEnd`: and the
/// text is whole.
std::optional<Error> FileLoader::start(bool last, bool atEnd)
{
    if (!m_probed) {
        const std::string_view beginning{m_beginning.data(), m_beginning.size()};
        if (beginning.size() < contentProbeSize && !last)
            return std::nullopt;
        if (std::optional<Error> refused = refusal(beginning))
            return refused;
        m_probed = true;
        dropFromBeginning(byteOrderMarkSize(beginning));
    }
    const BlankLines blank = blankLinesIn({m_beginning.data(), m_beginning.size()});
    dropFromBeginning(blank.size);
    m_blankLines += blank.count;
    const std::string_view text{m_beginning.data(), m_beginning.size()};
    if (firstRowIn(text, atEnd) != FirstRow::Whole)
        return std::nullopt;
    Result<Layout> layout = layoutOf(text, atEnd);
    if (!layout)
        return error(layout.error().kind, layout.error().detail);
    if (std::optional<Error> missing = missingColumns(layout.value()))
        return missing;
    startRows(layout.value(), text);
    return std::nullopt;
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

void FileLoader::dropFromBeginning(std::size_t bytes)
{
    m_beginning.erase(m_beginning.begin(), m_beginning.begin() + static_cast<std::ptrdiff_t>(bytes));
}

void FileLoader::startRows(const Layout& layout, std::string_view text)
{
    FileReport& report = fileReport();
    report.layout = layout;
    m_sink.emplace(report.layout, layout.hasHeader && m_piece.isFirst, m_asked, m_builder, m_report);
    m_splitter.emplace(layout.separator, EventSink::fieldsToKeep(layout), *m_sink, m_blankLines + 1);
    m_splitter->feed({text.data(), text.size()});
    m_beginning = {};
}

bool FileLoader::takeRestOfRow(std::string_view rest)
{
    if (!m_splitter || rest.empty()) // also where the later piece has no line end at all
        return false;
    m_splitter->feed(rest);
    count();
    return m_splitter->isBetweenRows();
}

/// What can't be an events table, whatever its rows are.
std::optional<Error> FileLoader::refusal(std::string_view beginning) const
{
    if (isGzip(beginning))
        return error(ErrorKind::OtherCompression, "gzip within gzip");
    if (const std::string_view name = otherCompression(beginning); !name.empty())
        return error(ErrorKind::OtherCompression, name);
    if (const std::string_view name = otherEncoding(beginning); !name.empty())
        return error(ErrorKind::OtherEncoding, name);
    return std::nullopt;
}

std::optional<Error> FileLoader::missingColumns(const Layout& layout) const
{
    std::string missing;
    const auto want = [&](Column column) {
        if (!layout.place[indexOf(column)])
            missing += (missing.empty() ? "" : ", ") + std::string{columnName(column)};
    };
    want(Column::Timestamp);
    for (const Identity identity : m_required)
        want(columnOf(identity));
    if (missing.empty())
        return std::nullopt;
    Error refused = error(ErrorKind::MissingColumns, missing);
    refused.have = namesIn(layout);
    return refused;
}

std::optional<Error> FileLoader::finish(const std::optional<Error>& fault)
{
    if (fault && !isDamage(fault->kind))
        return fault; // the file could not be read on: not damage within it
    if (m_splitter && !fault && m_piece.isLast)
        m_splitter->finish();
    count();
    if (!m_splitter && !fault && m_piece.isWhole())
        return error(ErrorKind::NothingInside);
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

Error FileLoader::error(ErrorKind kind, std::string_view detail) const
{
    return {.kind = kind, .file = fileReport().name, .detail = std::string{detail}};
}

} // namespace footfall
