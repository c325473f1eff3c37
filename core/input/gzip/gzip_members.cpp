// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/gzip/gzip_members.h"

#include "core/input/gzip/inflater.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <unistd.h>

namespace footfall {

namespace {

constexpr std::size_t sampleSize = std::size_t{64} * 1024; // read to see whether bytes inflate
constexpr std::size_t glanceSize = 512;                    // enough to rule out most bytes that begin no member
constexpr std::size_t searchBlockSize = std::size_t{256} * 1024;
constexpr std::uint64_t longestSearch = std::uint64_t{64} * 1024 * 1024; // in all
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
    Members(int descriptor, std::uint64_t size, const Checkpoint& goOn)
        : m_descriptor{descriptor},
          m_size{size},
          m_goOn{goOn}
    {
    }

    /// The file's last four bytes give the length of the last member's content. Where that is most of what the whole
    /// file may hold, judged by how well its beginning is packed, there is no other member to look for.
    [[nodiscard]] bool seemsSingle()
    {
        const Sample first = sampleAt(0);
        if (first.state != InflateState::GoOn || first.packed == 0)
            return first.state == InflateState::Damaged; // a member that ends in the sample leaves room for others
        std::array<char, 4> last{};
        if (readAt(m_size - last.size(), last).size() < last.size())
            return true;
        std::uint64_t length = 0;
        for (std::size_t i = last.size(); i-- > 0;)
            length = length << 8U | static_cast<unsigned char>(last[i]);
        const double contentPerByte = static_cast<double>(first.content) / static_cast<double>(first.packed);
        const double expected = static_cast<double>(m_size) * contentPerByte;
        constexpr double lengthsWrapAt = 4294967296.0; // 2^32: of a longer content only the rest is given
        constexpr double mostOfIt = 0.6;
        if (expected >= lengthsWrapAt)
            return false;
        return static_cast<double>(length) > mostOfIt * expected;
    }

    /// The first one in [from, to), if the search gets that far.
    [[nodiscard]] std::optional<std::uint64_t> startIn(std::uint64_t from, std::uint64_t to)
    {
        std::vector<char> block(searchBlockSize);
        while (from < to && goesOn()) {
            const std::span<const char> read = readAt(from, block);
            take(block.size());
            const std::string_view text{read.data(), read.size()};
            for (std::size_t at = text.find(magic); at < text.size(); at = text.find(magic, at + 1)) {
                if (from + at >= to || !goesOn())
                    return std::nullopt;
                if (seemsMember(from + at))
                    return from + at;
            }
            if (text.size() < block.size())
                return std::nullopt;
            from += block.size() - (magic.size() - 1);
        }
        return std::nullopt;
    }

private:
    /// Whether bytes are left in the budget and the caller still waits.
    [[nodiscard]] bool goesOn() const { return m_budget > 0 && m_goOn(); }
    void take(std::uint64_t bytes) { m_budget -= std::min(m_budget, bytes); }

    /// An empty member, with which some files end, is none: a piece that begins there has nothing to read.
    [[nodiscard]] bool seemsMember(std::uint64_t offset)
    {
        const Sample sample = sampleAt(offset);
        return sample.state != InflateState::Damaged && sample.content > 0;
    }

    /// Fewer bytes at the file's end, and where it can't be read.
    [[nodiscard]] std::span<const char> readAt(std::uint64_t offset, std::span<char> into) const
    {
        const ssize_t size = ::pread(m_descriptor, into.data(), into.size(), static_cast<off_t>(offset));
        return into.first(static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
    }

    [[nodiscard]] Sample sampleAt(std::uint64_t offset)
    {
        const Sample glance = inflatedAt(offset, std::span{m_packed}.first(glanceSize));
        return glance.state == InflateState::GoOn ? inflatedAt(offset, m_packed) : glance;
    }

    [[nodiscard]] Sample inflatedAt(std::uint64_t offset, std::span<char> packed)
    {
        m_inflater->startMember();
        const InflateStep step = m_inflater->step(readAt(offset, packed), m_content);
        take(packed.size() + step.produced);
        return {step.consumed, step.produced, step.state};
    }

    int m_descriptor;
    std::uint64_t m_size;
    const Checkpoint& m_goOn;
    std::uint64_t m_budget = longestSearch; ///< bytes
    std::unique_ptr<Inflater> m_inflater = makeInflater(InflaterKind::Zlib);
    std::vector<char> m_packed = std::vector<char>(sampleSize);
    std::vector<char> m_content = std::vector<char>(sampleSize);
};

} // namespace

std::vector<std::uint64_t> memberStarts(int descriptor, std::uint64_t size, std::size_t pieces, const Checkpoint& goOn)
{
    std::vector<std::uint64_t> starts;
    if (pieces < 2 || size < pieces * trailerSize)
        return starts;
    Members members{descriptor, size, goOn};
    if (members.seemsSingle())
        return starts;
    const std::uint64_t each = size / pieces;
    const std::uint64_t early = each / 16; // halves that were packed apart are not of one size to the byte
    for (std::size_t piece = 1; piece < pieces; ++piece) {
        const std::uint64_t after = starts.empty() ? 1 : starts.back() + 1;
        const std::uint64_t wanted = std::max(each * piece - early, after);
        std::optional<std::uint64_t> start = members.startIn(wanted, each * (piece + 1) - early);
        if (!start)
            start = members.startIn(std::max(each * (piece - 1), after), wanted);
        if (start)
            starts.push_back(*start);
    }
    return starts;
}

} // namespace footfall
