// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/file_loader.h"

#include "core/input/content.h"
#include "core/input/layout.h"

namespace footfall {

namespace {
constexpr std::chrono::milliseconds betweenLooks{50}; // so soon is a cancel answered while a pipe is silent
}

FileLoader::FileLoader(std::size_t file, const ColumnsAsked& asked, std::span<const Identity> required,
                       EventStoreBuilder& builder, LoadReport& report)
    : m_file{file},
      m_asked{asked},
      m_required{required},
      m_builder{builder},
      m_report{report},
      m_rejectedBefore{report.rejected.total()}
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
        if (!goOn(m_splitter ? m_splitter->rows() : 0))
            return Cancelled{};
    }
    return std::monostate{};
}

std::optional<Error> FileLoader::take(const ReadAhead::Block& block)
{
    const bool atEnd = block.last && !block.error;
    if (block.error && block.error->kind == ErrorKind::Damaged)
        fileReport().damage = block.error;
    if (m_splitter) {
        m_splitter->feed(block.bytes);
    } else {
        m_beginning.insert(m_beginning.end(), block.bytes.begin(), block.bytes.end());
        if (std::optional<Error> refused = start(block.last, atEnd))
            return refused;
    }
    return block.last ? finish(block.error) : std::nullopt;
}

/// Tells the layout once enough is there, and feeds what has come so far. `last`: no more will come; `atEnd`: and the
/// text is whole.
std::optional<Error> FileLoader::start(bool last, bool atEnd)
{
    std::string_view text{m_beginning.data(), m_beginning.size()};
    if (text.size() < contentProbeSize && !last)
        return std::nullopt;
    if (std::optional<Error> refused = refusal(text))
        return refused;
    text.remove_prefix(byteOrderMarkSize(text));
    if (firstRowIn(text, atEnd) != FirstRow::Whole)
        return std::nullopt;
    Result<Layout> layout = layoutOf(text, atEnd);
    if (!layout)
        return error(layout.error().kind, layout.error().detail);
    if (std::optional<Error> missing = missingColumns(layout.value()))
        return missing;
    fileReport().layout = std::move(layout.value());
    const Layout& taken = fileReport().layout;
    m_sink.emplace(taken, m_asked, m_file, m_builder, m_report);
    m_splitter.emplace(taken.separator, EventSink::fieldsToKeep(taken), *m_sink);
    m_splitter->feed({text.data(), text.size()});
    m_beginning = {};
    return std::nullopt;
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
    if (fault && fault->kind != ErrorKind::Damaged)
        return fault; // the file could not be read on: not damage within it
    if (m_splitter && !fault)
        m_splitter->finish();
    FileReport& report = fileReport();
    if (m_splitter) {
        report.rows = m_splitter->rows() - (report.layout.hasHeader ? 1 : 0);
        report.events = m_sink->events();
    }
    const std::uint64_t rejected = m_report.rejected.total() - m_rejectedBefore;
    if (report.rows != report.events + rejected)
        return error(ErrorKind::Internal, "rows = events + rejected");
    m_report.rows += report.rows;
    m_report.events += report.events;
    if (report.damage)
        report.damage->count = report.events;
    if (!m_splitter && !fault)
        return error(ErrorKind::NothingInside);
    if (report.rows > 0 && report.events == 0) {
        Error none = error(ErrorKind::NoEvents);
        none.count = report.rows;
        none.line = m_sink->firstRejected()->line;
        none.detail = reasonName(m_sink->firstRejected()->reason);
        return none;
    }
    return std::nullopt;
}

Error FileLoader::error(ErrorKind kind, std::string_view detail) const
{
    return {.kind = kind, .file = m_report.files[m_file].name, .detail = std::string{detail}};
}

} // namespace footfall
