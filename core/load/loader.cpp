// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/loader.h"

#include "core/input/content_source.h"
#include "core/input/file_source.h"
#include "core/input/inflater.h"
#include "core/load/file_loader.h"

#include <new>
#include <optional>
#include <stdexcept>

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

/// One load from its first file to its last.
class Load
{
public:
    Load(const LoadRequest& request, InflaterKind inflater, Progress& progress)
        : m_request{request},
          m_inflater{inflater},
          m_progress{progress},
          m_builder{request.columns}
    {
    }

    /// Nothing where a file is damaged and the inflater can't tell exactly what stands before that.
    std::optional<Outcome<Dataset>> run()
    {
        measureFiles();
        for (const std::filesystem::path& path : m_request.files) {
            Outcome<std::monostate> outcome = loadFile(path);
            if (m_inflater != InflaterKind::Zlib && !m_report.files.empty() && m_report.files.back().damage)
                return std::nullopt;
            if (auto* failed = std::get_if<Error>(&outcome))
                return Outcome<Dataset>{std::move(*failed)};
            if (std::holds_alternative<Cancelled>(outcome))
                return Outcome<Dataset>{Cancelled{}};
        }
        return finished();
    }

private:
    Outcome<Dataset> finished()
    {
        if (m_builder.size() != m_report.events || m_report.rows != m_report.events + m_report.rejected.total())
            return Error{.kind = ErrorKind::Internal, .detail = "rows = events + rejected"};
        for (const FileReport& file : m_report.files) {
            if (file.damage && (!m_request.acceptPartial || file.events == 0))
                return *file.damage;
        }
        return Dataset{m_builder.take(), std::move(m_report)};
    }

    /// Of all files before the first is read, so that progress knows its whole; 0 if one can't be told (a pipe).
    void measureFiles()
    {
        for (const std::filesystem::path& path : m_request.files) {
            std::error_code unknown;
            const std::uintmax_t size = std::filesystem::file_size(path, unknown);
            if (unknown) {
                m_bytesTotal = 0;
                return;
            }
            m_bytesTotal += size;
        }
    }

    Outcome<std::monostate> loadFile(const std::filesystem::path& path)
    {
        Result<std::unique_ptr<InputFile>> opened = m_request.open ? m_request.open(path) : FileSource::open(path);
        if (!opened)
            return opened.error();
        InputFile& input = *opened.value();
        const std::size_t file = m_report.files.size();
        m_report.files.push_back({.name = path.native()});
        const std::uint64_t rowsBefore = m_report.rows;
        if (!input.canReadAgain())
            m_inflater = InflaterKind::Zlib; // for the files after it too: there is no starting again
        ReadAhead blocks{std::make_unique<ContentSource>(input, path.native(), m_inflater), m_request.blockSize};
        const InterruptAtEnd interrupt{input};
        FileLoader loader{file, m_request.columns, m_request.required, m_builder, m_report};
        Outcome<std::monostate> outcome = loader.load(blocks, [&](std::uint64_t rows) {
            return m_progress.goOn(
                {.bytesRead = m_bytesDone + input.bytesRead(), .bytesTotal = m_bytesTotal, .rows = rowsBefore + rows});
        });
        m_report.files[file].bytes = input.bytesRead();
        m_bytesDone += input.bytesRead();
        return outcome;
    }

    const LoadRequest& m_request;
    InflaterKind m_inflater;
    Progress& m_progress;
    EventStoreBuilder m_builder;
    LoadReport m_report;
    std::uint64_t m_bytesTotal = 0;
    std::uint64_t m_bytesDone = 0;
};

} // namespace

Outcome<Dataset> load(const LoadRequest& request, Progress& progress)
{
    try {
        if (auto outcome = Load{request, chosenInflater(), progress}.run())
            return std::move(*outcome);
        return Load{request, InflaterKind::Zlib, progress}.run().value();
    } catch (const std::bad_alloc&) {
        return Error{.kind = ErrorKind::OutOfMemory};
    } catch (const std::length_error&) {
        return Error{.kind = ErrorKind::OutOfMemory}; // more events or values than 32 bits can number
    }
}

} // namespace footfall
