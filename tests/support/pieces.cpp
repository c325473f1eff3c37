// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pieces.h"

#include "core/load/load_in_pieces.h"
#include "tests/support/gzip_bytes.h"
#include "tests/support/memory_file.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"
#include "tests/support/store_listing.h"

#include <fstream>

namespace footfall::test {

std::filesystem::path WrittenFiles::write(std::string_view bytes)
{
    std::filesystem::path file = nameOf(std::to_string(m_count++));
    std::ofstream{file, std::ios::binary} << bytes;
    return file;
}

std::string rowsOfEvents(std::mt19937& random, std::size_t count, bool inTimeOrder)
{
    return csvOf(randomEvents(random, {.count = count, .fractions = true, .inTimeOrder = inTimeOrder}));
}

std::string inMembers(std::string_view text, std::size_t size)
{
    std::string packed;
    for (std::size_t at = 0; at < text.size(); at += size)
        packed += gzipped(text.substr(at, size));
    return packed;
}

LoadRequest inSmallPieces(const std::vector<Input>& files, std::size_t lanes)
{
    LoadRequest request = everyColumn();
    request.files = files;
    request.blockSize = 256;
    request.lanes = lanes;
    request.smallestPiece = 1;
    return request;
}

bool goesInPieces(const std::filesystem::path& file)
{
    NoProgress progress;
    const LoadRequest wanted = inSmallPieces({file}, 3);
    if (piecesOf(wanted.files, wanted.lanes, wanted.smallestPiece, [] { return true; }).size() < 2)
        return false;
    return std::holds_alternative<Outcome<Dataset>>(
        LoadInPieces{wanted, {.inflater = chosenInflater(), .inPieces = true}, progress}.run());
}

std::string told(const Dataset& dataset)
{
    std::string text = listed(*dataset.store);
    const LoadReport& report = dataset.report;
    text += std::to_string(report.rows) + " rows, " + std::to_string(report.events) + " events\n";
    for (const std::uint64_t events : report.eventsWithIdentity)
        text += std::to_string(events) + " ";
    for (const std::uint64_t rows : report.rejected.counts)
        text += std::to_string(rows) + " ";
    for (const RejectedRow& row : report.rejected.first)
        text += "\n" + std::to_string(row.file) + ":" + std::to_string(row.line) + " " +
                std::string{reasonName(row.reason)} + " " + row.text;
    for (const FileReport& file : report.files) {
        text += "\n" + file.input.name() + ": " + std::to_string(file.rows) + " rows, " + std::to_string(file.events) +
                " events, separator " + file.layout.separator + (file.layout.hasHeader ? ", header" : "");
        text += file.damage ? ", " + shown(*file.damage) : ", " + std::to_string(file.bytes) + " bytes";
    }
    return text;
}

namespace {

std::string toldOf(const Outcome<Dataset>& outcome)
{
    if (const Error* error = std::get_if<Error>(&outcome))
        return shown(*error);
    return std::holds_alternative<Cancelled>(outcome) ? "cancelled" : told(std::get<Dataset>(outcome));
}

} // namespace

std::string difference(const std::vector<Input>& files, bool acceptPartial)
{
    std::string expected;
    for (const std::size_t lanes : {1U, 2U, 3U, 8U}) {
        LoadRequest wanted = inSmallPieces(files, lanes);
        wanted.acceptPartial = acceptPartial;
        NoProgress progress;
        const std::string got = toldOf(load(wanted, progress));
        if (lanes == 1)
            expected = got;
        else if (got != expected)
            return std::to_string(lanes) + " at once:\n" + got + "\ninstead of:\n" + expected;
    }
    return {};
}

} // namespace footfall::test
