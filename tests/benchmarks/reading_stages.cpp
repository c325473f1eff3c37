// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/bytes/file_source.h"
#include "core/input/bytes/read_ahead.h"
#include "core/input/gzip/content_source.h"
#include "core/input/rows/row_splitter.h"
#include "core/load/loader.h"
#include "tests/benchmarks/stage_lists.h"

#include <cstdio>
#include <cstdlib>

namespace footfall::benchmark {

namespace {

[[noreturn]] void giveUp(const Error& error)
{
    std::fprintf(stderr, "footfall_stages: %s can't be read (%d)\n", error.file.name().c_str(),
                 static_cast<int>(error.kind));
    std::exit(1);
}

/// Calls `take` with each block of the file's content; returns the bytes of content.
template <class Take>
std::uint64_t forEachBlock(const std::filesystem::path& file, Take take)
{
    Result<std::unique_ptr<InputFile>> input = FileSource::open(file);
    if (!input)
        giveUp(input.error());
    ReadAhead blocks{std::make_unique<ContentSource>(*input.value(), file.native(), chosenInflater())};
    std::uint64_t bytes = 0;
    for (bool last = false; !last;) {
        const std::optional<ReadAhead::Block> block = blocks.next(std::chrono::seconds{1});
        if (!block)
            continue;
        if (block->error)
            giveUp(*block->error);
        bytes += block->bytes.size();
        take(block->bytes);
        last = block->last;
    }
    return bytes;
}

class CountingSink final : public RowSink
{
public:
    void row(const Row& row) override { fields += row.fieldCount; }
    void rejected(std::uint64_t, RejectReason, std::string_view) override { ++faulty; }

    std::uint64_t fields = 0;
    std::uint64_t faulty = 0;
};

Answer structure(const std::filesystem::path& file)
{
    CountingSink sink;
    RowSplitter splitter{',', columnCount, sink};
    forEachBlock(file, [&](std::span<const char> block) { splitter.feed(block); });
    splitter.finish();
    return {{"rows", splitter.rows()}, {"faulty", sink.faulty}};
}

Answer loaded(const std::filesystem::path& file, const ColumnsAsked& columns)
{
    NoProgress progress;
    const Outcome<Dataset> outcome = load({.files = {file}, .columns = columns}, progress);
    if (const Error* error = std::get_if<Error>(&outcome))
        giveUp(*error);
    const LoadReport& report = std::get<Dataset>(outcome).report;
    return {{"rows", report.rows}, {"events", report.events}, {"rejected", report.rejected.total()}};
}

} // namespace

std::vector<Measured> readingStages(const std::filesystem::path& file, int runs)
{
    std::vector<Measured> stages;
    stages.push_back(measure("inflate", runs, [&] {
        return Answer{{"bytes", forEachBlock(file, [](std::span<const char>) {})}};
    }));
    stages.push_back(measure("+ structure", runs, [&] { return structure(file); }));
    stages.push_back(measure("+ parse", runs, [&] { return loaded(file, {}); }));
    stages.push_back(measure("+ store, user_fingerprint", runs, [&] {
        return loaded(file, {.identities = {true, false, false}});
    }));
    stages.push_back(measure("+ store, all columns", runs, [&] {
        return loaded(file, {.identities = {true, true, true}, .pages = true});
    }));
    return stages;
}

Dataset datasetOf(const std::filesystem::path& file)
{
    NoProgress progress;
    Outcome<Dataset> outcome =
        load({.files = {file}, .columns = {.identities = {true, true, true}, .pages = true}}, progress);
    if (const Error* error = std::get_if<Error>(&outcome))
        giveUp(*error);
    return std::move(std::get<Dataset>(outcome));
}

} // namespace footfall::benchmark
