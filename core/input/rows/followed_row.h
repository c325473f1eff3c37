// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace footfall {

/// A row of several lines, followed from within one of its quoted fields as far as the text went: past its last line
/// end, or to a fault. Where it is faulty, each of its further lines begins a row of its own; one that comes to the end
/// of its line with a quote open, too, has opened the same quote, so that all that follows is known already. Thus no
/// byte is followed twice, however many rows fail over it.
class FollowedRow
{
public:
    enum class End {
        NeedMore, ///< the text ends within the row
        RowEnd,   ///< at the line feed, or at the end of all text
        BadQuote, ///< text after a closing quote, or a quoted field that does not end
        TooLong,  ///< without a quote open
    };

    /// `limit`: bytes that a row without a quote open, and a quoted field, may measure at the most.
    FollowedRow(char separator, std::size_t limit) : m_separator{separator}, m_limit{limit} {}

    /// Whether the line that begins there (bytes from the beginning of the file) is known to begin within the quotes
    /// of this row.
    [[nodiscard]] bool passes(std::uint64_t line) const { return m_firstLine <= line && line <= m_lastLine; }
    /// Begins anew with a quoted field that has its quote at `quote` and is open at the beginning of `line`.
    void startWithin(std::uint64_t quote, std::uint64_t line);
    /// Goes on from where it is. `text`: from the beginning of the row that is asked about, which begins at `offset`
    /// of the file; a row that began earlier may have been too long where this one is not.
    End follow(std::string_view text, std::uint64_t offset, bool atEnd);
    /// Bytes that were followed, in all.
    [[nodiscard]] std::uint64_t work() const { return m_work; }

private:
    enum class Place : std::uint8_t { FieldStart, Plain, Quoted, Failed };
    struct Text;

    bool goOnPlain(const Text& text, End& end);
    bool goOnQuoted(const Text& text, End& end);
    bool endField(const Text& text, const char* fieldEnd, const char* next, End& end);

    char m_separator;
    std::size_t m_limit;
    Place m_place = Place::Failed;
    std::uint64_t m_at = 0;        ///< bytes from the beginning of the file, as those below
    std::uint64_t m_quote = 0;     ///< of the open field
    std::uint64_t m_firstLine = 1; ///< begun within quotes; none as long as it is behind the last
    std::uint64_t m_lastLine = 0;
    std::uint64_t m_work = 0;
};

} // namespace footfall
