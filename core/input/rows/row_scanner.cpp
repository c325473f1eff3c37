// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/rows/row_scanner.h"

#include "core/input/rows/find_byte.h"

#include <algorithm>

namespace footfall {

namespace {

bool startsWithLineEnd(const char* at, const char* end)
{
    return *at == '\n' || (*at == '\r' && end - at > 1 && at[1] == '\n');
}

} // namespace

struct RowScanner::Text
{
    const char* begin;
    const char* end;
    std::uint64_t offset; ///< of begin
    bool atEnd;

    [[nodiscard]] std::uint64_t place(const char* at) const { return offset + static_cast<std::uint64_t>(at - begin); }
    [[nodiscard]] std::string_view view() const { return {begin, static_cast<std::size_t>(end - begin)}; }
};

struct RowScanner::FieldEnd
{
    ScanState state{};        ///< Row: the field is whole
    const char* at = nullptr; ///< the separator, the line feed, or the end of the text; else how far it was looked at
};

struct RowScanner::QuotedLine
{
    const char* quote = nullptr; ///< of the first field of several lines
    const char* line = nullptr;  ///< the first that begins within it
};

// Inlined, since each of them is a handful of instructions for most fields.
[[gnu::always_inline]] inline RowScanner::FieldEnd
RowScanner::quotedField(const Text& text, const char* begin, RowScan& scan, QuotedLine& first, Field& field)
{
    const char* at = begin + 1;
    for (;;) {
        at = findEither(at, text.end, '"', '\n');
        if (static_cast<std::size_t>(at - begin) >= m_limit)
            return {ScanState::BadQuote, at}; // its closing quote is not among the first 1 MiB
        if (at == text.end)
            return {text.atEnd ? ScanState::BadQuote : ScanState::NeedMore, at};
        if (*at == '\n') {
            ++scan.lineEnds;
            ++at;
            if (first.line == nullptr)
                first = {begin, at};
            if (m_followed.passes(text.place(at))) {
                switch (m_followed.follow(text.view(), text.offset, text.atEnd)) {
                case FollowedRow::End::NeedMore:
                    return {ScanState::NeedMore, at};
                case FollowedRow::End::BadQuote:
                    return {ScanState::BadQuote, at};
                case FollowedRow::End::TooLong:
                    return {ScanState::TooLong, at};
                case FollowedRow::End::RowEnd:
                    break; // for its fields it is gone through here
                }
            }
            continue;
        }
        const char* const next = at + 1;
        if (next == text.end && !text.atEnd)
            return {ScanState::NeedMore, at};
        if (next != text.end && *next == '"') {
            field.hasDoubledQuotes = true;
            at = next + 1;
            continue;
        }
        field.raw = {begin + 1, static_cast<std::size_t>(at - begin - 1)};
        if (next == text.end || *next == m_separator || *next == '\n')
            return {ScanState::Row, next};
        if (*next == '\r') {
            if (next + 1 == text.end && !text.atEnd)
                return {ScanState::NeedMore, at};
            if (startsWithLineEnd(next, text.end))
                return {ScanState::Row, next + 1};
        }
        return {ScanState::BadQuote, at};
    }
}

[[gnu::always_inline]] inline RowScanner::FieldEnd RowScanner::plainField(const Text& text, const char* begin,
                                                                          Field& field) const
{
    const char* at = findEither(begin, text.end, m_separator, '\n');
    if (at == text.end && !text.atEnd) {
        const bool tooLong = isTooLong(text.begin + 1, text.end); // the last byte may be a CR
        return {tooLong ? ScanState::TooLong : ScanState::NeedMore, at};
    }
    const bool lineEnd = at != text.end && *at == '\n';
    const char* const fieldEnd = lineEnd && at != begin && at[-1] == '\r' ? at - 1 : at;
    field.raw = {begin, static_cast<std::size_t>(fieldEnd - begin)};
    return {isTooLong(text.begin, fieldEnd) ? ScanState::TooLong : ScanState::Row, at};
}

[[gnu::noinline]] RowScan RowScanner::scanFields(const Text& text)
{
    m_kept = 0;
    RowScan scan;
    QuotedLine first;
    const char* at = text.begin;
    for (;;) {
        Field& field = m_kept < m_fields.size() ? m_fields[m_kept] : m_unkept;
        field.hasDoubledQuotes = false;
        ++scan.fieldCount;
        const FieldEnd fieldEnd =
            at != text.end && *at == '"' ? quotedField(text, at, scan, first, field) : plainField(text, at, field);
        at = fieldEnd.at;
        scan.state = fieldEnd.state;
        if (scan.state != ScanState::Row)
            break;
        if (m_kept < m_fields.size())
            ++m_kept;
        if (at == text.end || *at == '\n')
            break;
        ++at;
        if (isTooLong(text.begin, at)) {
            scan.state = ScanState::TooLong;
            break;
        }
    }
    m_work += static_cast<std::uint64_t>(at - text.begin);
    if (scan.state == ScanState::Row) {
        const char* const rowEnd = at != text.begin && at != text.end && at[-1] == '\r' ? at - 1 : at;
        scan.state = isTooLong(text.begin, rowEnd) ? ScanState::TooLong : ScanState::Row;
        scan.size = static_cast<std::size_t>(at - text.begin) + (at != text.end ? 1 : 0);
        scan.lineEnds += at != text.end ? 1 : 0;
    }
    if (scan.state != ScanState::Row && first.line != nullptr && !m_followed.passes(text.place(first.line))) {
        m_followed.startWithin(text.place(first.quote), text.place(first.line));
        m_followed.follow(text.view(), text.offset, text.atEnd);
    }
    return scan;
}

/// A row that ends within these bytes and has no quote: its fields from one look at all of them. A file of nothing but
/// such rows has so many of them that what each row costs by itself counts.
[[gnu::always_inline]] inline RowScan RowScanner::scanShort(const char* text, std::uint32_t separators,
                                                            std::size_t lineEnd)
{
    std::size_t fieldCount = 0;
    const auto add = [&](std::size_t begin, std::size_t end) {
        if (fieldCount < m_fields.size())
            m_fields[fieldCount] = {.raw = {text + begin, end - begin}};
        ++fieldCount;
    };
    std::size_t begin = 0;
    for (; separators != 0; separators &= separators - 1) {
        const auto separator = static_cast<std::size_t>(std::countr_zero(separators));
        add(begin, separator);
        begin = separator + 1;
    }
    add(begin, lineEnd > begin && text[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd);
    m_kept = std::min(fieldCount, m_fields.size());
    m_work += lineEnd;
    return {.state = ScanState::Row, .size = lineEnd + 1, .lineEnds = 1, .fieldCount = fieldCount};
}

RowScan RowScanner::scan(std::string_view text, bool atEnd, std::uint64_t offset)
{
    if (text.front() == '\n')
        return {.state = ScanState::Blank, .size = 1, .lineEnds = 1};
    if (text.front() == '\r' && text.size() > 1 && text[1] == '\n')
        return {.state = ScanState::Blank, .size = 2, .lineEnds = 1};
    if (text.size() >= ByteMasks::width && m_limit >= ByteMasks::width) {
        const ByteMasks bytes{text.data()};
        const std::uint32_t lineEnds = bytes.of('\n');
        const std::uint32_t row = lineEnds ^ (lineEnds - 1); // up to the first line end, which is there:
        if (lineEnds != 0 && (bytes.of('"') & row) == 0)
            return scanShort(text.data(), bytes.of(m_separator) & row,
                             static_cast<std::size_t>(std::countr_zero(lineEnds)));
    }
    return scanFields({text.data(), text.data() + text.size(), offset, atEnd});
}

} // namespace footfall
