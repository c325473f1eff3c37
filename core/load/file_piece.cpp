// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/file_piece.h"

#include "core/input/bytes/content.h"
#include "core/input/gzip/content_source.h"
#include "core/input/gzip/gzip_members.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace footfall {

namespace {

using Opened = std::shared_ptr<const OpenedFile>;

/// Told by the file's beginning. Nothing if that is not enough, or is no table: reading the file will say so.
std::optional<Layout> layoutOfFile(const Opened& file)
{
    constexpr std::size_t enough = std::size_t{64} * 1024;
    FilePart whole{file, {}};
    ContentSource content{whole, {}, InflaterKind::Zlib};
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

/// Without those that would make a piece too small.
std::vector<std::uint64_t> pieceStarts(const OpenedFile& file, std::size_t wanted, std::uint64_t smallest,
                                       const Checkpoint& goOn)
{
    std::vector<std::uint64_t> starts{0};
    const std::uint64_t size = file.size();
    for (const std::uint64_t start : memberStarts(file.descriptor(), size, wanted, goOn)) {
        if (start - starts.back() >= smallest && size - start >= smallest)
            starts.push_back(start);
    }
    return starts;
}

/// Several, where the file can be divided; none where it can't, or can't be opened: reading it will say so.
std::vector<FilePiece> partsOf(const Input& file, std::size_t wanted, std::uint64_t smallest, const Checkpoint& goOn)
{
    std::vector<FilePiece> parts;
    const Result<Opened> opened = OpenedFile::open(file);
    if (!opened)
        return parts;
    const std::vector<std::uint64_t> starts = pieceStarts(*opened.value(), wanted, smallest, goOn);
    const std::optional<Layout> layout = starts.size() > 1 ? layoutOfFile(opened.value()) : std::nullopt;
    for (std::size_t i = 0; layout && i < starts.size(); ++i) {
        const bool isLast = i + 1 == starts.size();
        const FileRange range{.begin = starts[i], .end = isLast ? FileRange{}.end : starts[i + 1]};
        parts.push_back({file, opened.value(), range, i == 0, isLast, *layout});
    }
    return parts;
}

} // namespace

std::vector<FilePiece> piecesOf(std::span<const Input> files, std::size_t lanes, std::uint64_t smallest,
                                const Checkpoint& goOn)
{
    std::vector<std::uint64_t> sizes;
    std::uint64_t all = 0;
    for (const Input& file : files) {
        std::error_code unknown;
        const std::uintmax_t size = file.isStandardInput() ? 0 : std::filesystem::file_size(file.path(), unknown);
        sizes.push_back(unknown ? 0 : size);
        all += sizes.back();
    }
    std::vector<FilePiece> pieces;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::uint64_t share = all == 0 ? 0 : (sizes[i] * lanes + all / 2) / all;
        const std::uint64_t most = sizes[i] / std::max<std::uint64_t>(smallest, 1);
        const std::size_t wanted = std::min(share, most);
        std::vector<FilePiece> parts =
            wanted > 1 ? partsOf(files[i], wanted, smallest, goOn) : std::vector<FilePiece>{};
        if (parts.empty())
            parts.push_back({.file = files[i]});
        std::move(parts.begin(), parts.end(), std::back_inserter(pieces));
    }
    return pieces;
}

} // namespace footfall
