// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/rows/followed_row.h"

#include "core/input/rows/find_byte.h"

namespace footfall {

struct FollowedRow::Text
{
    const char* begin; ///< of the row that is asked about
    const char* end;
    std::uint64_t offset; ///< of begin
    bool atEnd;

    [[nodiscard]] const char* at(std::uint64_t place) const { return begin + (place - offset); }
    [[nodiscard]] std::uint64_t place(const char* at) const { return offset + static_cast<std::uint64_t>(at - begin); }
};

void FollowedRow::startWithin(std::uint64_t quote, std::uint64_t line)
{
    m_place = Place::Quoted;
    m_quote = quote;
    m_at = line;
    m_firstLine = line;
    m_lastLine = line;
}

// As one function, so that where it is stays in registers: a hostile file has it called for every few bytes.
[[gnu::flatten]] FollowedRow::End FollowedRow::follow(std::string_view text, std::uint64_t offset, bool atEnd)
{
    const Text whole{text.data(), text.data() + text.size(), offset, atEnd};
    const std::uint64_t from = m_at;
    End end = End::BadQuote;
    bool goesOn = m_place != Place::Failed;
    while (goesOn)
        goesOn = m_place == Place::Quoted ? goOnQuoted(whole, end) : goOnPlain(whole, end);
    m_work += m_at - from;
    return end;
}

/// From the beginning of a field, or from within one that has no quotes.
bool FollowedRow::goOnPlain(const Text& text, End& end)
{
    const char* const from = text.at(m_at);
    if (m_place == Place::FieldStart && from != text.end && *from == '"') {
        m_place = Place::Quoted;
        m_quote = m_at++;
        return true;
    }
    if (from != text.end)
        m_place = Place::Plain;
    const char* const next = findEither(from, text.end, m_separator, '\n');
    m_at = text.place(next);
    if (next == text.end && !text.atEnd) {
        const std::size_t mayBeCr = 1;
        end = m_at - text.offset > m_limit + mayBeCr ? End::TooLong : End::NeedMore;
        return false;
    }
    const bool crLf = next != text.end && *next == '\n' && next[-1] == '\r'; // at least a line of the row stands before
    return endField(text, crLf ? next - 1 : next, next, end);
}

bool FollowedRow::goOnQuoted(const Text& text, End& end)
{
    const char* const at = findEither(text.at(m_at), text.end, '"', '\n');
    m_at = text.place(at);
    if (m_at - m_quote >= m_limit || (at == text.end && text.atEnd)) {
        m_place = Place::Failed;
        end = End::BadQuote;
        return false;
    }
    const char* const next = at + 1;
    const bool cut = at == text.end || (*at == '"' && (next == text.end || (*next == '\r' && next + 1 == text.end)));
    if (cut && !text.atEnd) {
        end = End::NeedMore;
        return false;
    }
    if (*at == '\n') {
        m_lastLine = ++m_at;
        return true;
    }
    if (next != text.end && *next == '"') {
        m_at += 2;
        return true;
    }
    if (next == text.end || *next == m_separator || *next == '\n')
        return endField(text, next, next, end);
    if (*next == '\r' && next + 1 != text.end && next[1] == '\n')
        return endField(text, next, next + 1, end);
    m_place = Place::Failed;
    end = End::BadQuote;
    return false;
}

/// `next`: the separator, the line feed, or the end of all text.
bool FollowedRow::endField(const Text& text, const char* fieldEnd, const char* next, End& end)
{
    m_place = Place::Plain; // where the row turns out too long, a later one goes on from here
    m_at = text.place(next);
    if (text.place(fieldEnd) - text.offset > m_limit) {
        end = End::TooLong;
        return false;
    }
    if (next == text.end || *next == '\n') {
        end = End::RowEnd;
        return false;
    }
    ++m_at;
    m_place = Place::FieldStart;
    end = End::TooLong;
    return m_at - text.offset <= m_limit;
}

} // namespace footfall
