// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/file_piece.h"

#include "core/input/content.h"
#include "core/input/content_source.h"
#include "core/input/file_source.h"
#include "core/input/gzip_members.h"

#include <algorithm>
#include <string>

namespace footfall {

namespace {

/// Told by the file's beginning. Nothing if that is not enough, or is no table: reading the file will say so.
std::optional<Layout> layoutOfFile(const std::filesystem::path& file)
{
    constexpr std::size_t enough = std::size_t{64} * 1024;
    const Result<std::unique_ptr<InputFile>> input = FileSource::open(file);
    if (!input)
        return std::nullopt;
    ContentSource content{*input.value(), file.native(), InflaterKind::Zlib};
    std::vector<char> beginning(enough);
    std::size_t size = 0;
    BlockRead read;
    while (size < beginning.size() && !read.atEnd && !read.error) {
        read = content.read(std::span{beginning}.subspan(size));
        size += read.size;
    }
    std::string_view text{beginning.data(), size};
    text.remove_prefix(byteOrderMarkSize(text));
    if (firstRowIn(text, false) != FirstRow::Whole)
        return std::nullopt;
    const Result<Layout> layout = layoutOf(text, false);
    return layout ? std::optional{layout.value()} : std::nullopt;
}

void addPiecesOf(const std::filesystem::path& file, std::size_t wanted, std::vector<FilePiece>& pieces)
{
    std::vector<std::uint64_t> starts = wanted > 1 ? memberStarts(file, wanted) : std::vector<std::uint64_t>{};
    const std::optional<Layout> layout = starts.empty() ? std::nullopt : layoutOfFile(file);
    if (!layout) {
        pieces.push_back({.file = file});
        return;
    }
    std::uint64_t begin = 0;
    for (const std::uint64_t end : starts) {
        pieces.push_back({file, {begin, end}, begin == 0, false, *layout});
        begin = end;
    }
    pieces.push_back({file, {.begin = begin}, false, true, *layout});
}

} // namespace

std::vector<FilePiece> piecesOf(std::span<const std::filesystem::path> files, std::size_t lanes, std::uint64_t smallest)
{
    std::vector<std::uint64_t> sizes;
    std::uint64_t all = 0;
    for (const std::filesystem::path& file : files) {
        std::error_code unknown;
        const std::uintmax_t size = std::filesystem::file_size(file, unknown);
        sizes.push_back(unknown ? 0 : size);
        all += sizes.back();
    }
    std::vector<FilePiece> pieces;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::uint64_t share = all == 0 ? 0 : (sizes[i] * lanes + all / 2) / all;
        addPiecesOf(files[i], std::min(share, sizes[i] / std::max<std::uint64_t>(smallest, 1)), pieces);
    }
    return pieces;
}

} // namespace footfall
