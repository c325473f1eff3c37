// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/gzip_members.h"

#include "core/base/file_handle.h"
#include "core/input/inflater.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <unistd.h>

namespace footfall {

namespace {

constexpr std::size_t sampleSize = std::size_t{64} * 1024; // read to see whether bytes inflate
constexpr std::size_t searchBlockSize = std::size_t{256} * 1024;
constexpr std::uint64_t longestSearch =
    std::uint64_t{32} * 1024 * 1024; // for one start, so that it takes no time to see
constexpr std::string_view magic = "\x1F\x8B\x08";
constexpr std::size_t trailerSize = 8;

/// What inflating a file's bytes from somewhere gave.
struct Sample
{
    std::uint64_t packed = 0;
    std::uint64_t content = 0;
    InflateState state = InflateState::Damaged;
};

class Members
{
public:
    explicit Members(const std::filesystem::path& file) : m_file{::open(file.c_str(), O_RDONLY | O_CLOEXEC)}
    {
        std::error_code unknown;
        m_size = std::filesystem::file_size(file, unknown);
        if (unknown || !m_file.isOpen())
            m_size = 0;
    }

    [[nodiscard]] std::uint64_t size() const { return m_size; }

    /// By the last four bytes, the length of the last member's content: if that is about what the whole file's
    /// beginning lets expect, there is no other member, and no need to look through the file for one.
    [[nodiscard]] bool seemsSingle() const
    {
        const Sample first = sampleAt(0);
        if (first.state != InflateState::GoOn || first.packed == 0)
            return first.state ==
                   InflateState::Damaged; // a member that has ended is followed by another one, if not all
        std::array<char, 4> last{};
        if (readAt(m_size - last.size(), last).size() < last.size())
            return true;
        std::uint64_t length = 0;
        for (std::size_t i = last.size(); i-- > 0;)
            length = length << 8U | static_cast<unsigned char>(last[i]);
        const double expected =
            static_cast<double>(first.content) * static_cast<double>(m_size) / static_cast<double>(first.packed);
        constexpr double mostTold = 4294967296.0; // the length is given modulo this
        constexpr double aboutAll = 0.6;
        return expected<mostTold&& static_cast<double>(length)> aboutAll * expected;
    }

    /// The first one in [from, to).
    [[nodiscard]] std::optional<std::uint64_t> startIn(std::uint64_t from, std::uint64_t to) const
    {
        std::vector<char> block(searchBlockSize);
        while (from < to) {
            const std::span<const char> read = readAt(from, block);
            const std::string_view text{read.data(), read.size()};
            for (std::size_t at = text.find(magic); at < text.size(); at = text.find(magic, at + 1)) {
                if (from + at >= to)
                    return std::nullopt;
                const Sample sample = sampleAt(from + at);
                if (sample.state == InflateState::MemberEnd ||
                    (sample.state == InflateState::GoOn && sample.content > 0))
                    return from + at;
            }
            if (text.size() < block.size())
                return std::nullopt;
            from += block.size() - (magic.size() - 1);
        }
        return std::nullopt;
    }

private:
    /// Fewer bytes at the file's end, and where it can't be read.
    [[nodiscard]] std::span<const char> readAt(std::uint64_t offset, std::span<char> into) const
    {
        const ssize_t size = ::pread(m_file.get(), into.data(), into.size(), static_cast<off_t>(offset));
        return into.first(static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
    }

    [[nodiscard]] Sample sampleAt(std::uint64_t offset) const
    {
        std::vector<char> packed(sampleSize);
        std::vector<char> content(sampleSize);
        const std::unique_ptr<Inflater> inflater = makeInflater(InflaterKind::Zlib);
        inflater->startMember();
        const InflateStep step = inflater->step(readAt(offset, packed), content);
        return {step.consumed, step.produced, step.state};
    }

    FileHandle m_file;
    std::uint64_t m_size = 0;
};

} // namespace

std::vector<std::uint64_t> memberStarts(const std::filesystem::path& file, std::size_t pieces)
{
    std::vector<std::uint64_t> starts;
    const Members members{file};
    if (pieces < 2 || members.size() < pieces * trailerSize || members.seemsSingle())
        return starts;
    for (std::size_t piece = 1; piece < pieces; ++piece) {
        const std::uint64_t from = std::max(members.size() / pieces * piece, starts.empty() ? 1 : starts.back() + 1);
        const std::uint64_t to = std::min(members.size() / pieces * (piece + 1), from + longestSearch);
        if (const std::optional<std::uint64_t> start = members.startIn(from, to))
            starts.push_back(*start);
    }
    return starts;
}

} // namespace footfall
