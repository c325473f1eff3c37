// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/row_scanner.h"

#include "core/input/find_byte.h"

namespace footfall {

namespace {

bool startsWithLineEnd(const char* at, const char* end)
{
    return *at == '\n' || (*at == '\r' && end - at > 1 && at[1] == '\n');
}

} // namespace

struct RowScanner::FieldEnd
{
    ScanState state{};        ///< Row: the field is whole
    const char* at = nullptr; ///< the separator, the line feed, or the end of the text
};

RowScan RowScanner::scan(std::string_view text, bool atEnd)
{
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    m_kept = 0;
    RowScan scan;
    if (*begin == '\n')
        return {.state = ScanState::Blank, .size = 1, .lineEnds = 1};
    if (*begin == '\r' && text.size() > 1 && begin[1] == '\n')
        return {.state = ScanState::Blank, .size = 2, .lineEnds = 1};

    const char* at = begin;
    for (;;) {
        Field field;
        ++scan.fieldCount;
        const FieldEnd fieldEnd = at != end && *at == '"' ? quotedField(at, end, atEnd, scan, field)
                                                          : plainField(begin, at, end, atEnd, field);
        if (fieldEnd.state != ScanState::Row) {
            scan.state = fieldEnd.state;
            return scan;
        }
        if (m_kept < m_fields.size())
            m_fields[m_kept++] = field;
        at = fieldEnd.at;
        if (at == end || *at == '\n')
            break;
        ++at;
        if (static_cast<std::size_t>(at - begin) > rowLimit) {
            scan.state = ScanState::TooLong;
            return scan;
        }
    }
    const char* rowEnd = at != begin && at != end && at[-1] == '\r' ? at - 1 : at;
    scan.state = static_cast<std::size_t>(rowEnd - begin) > rowLimit ? ScanState::TooLong : ScanState::Row;
    scan.size = static_cast<std::size_t>(at - begin) + (at != end ? 1 : 0);
    scan.lineEnds += at != end ? 1 : 0;
    return scan;
}

RowScanner::FieldEnd RowScanner::quotedField(const char* begin, const char* end, bool atEnd, RowScan& scan,
                                             Field& field) const
{
    const char* at = begin + 1;
    for (;;) {
        at = findEither(at, end, '"', '\n');
        if (static_cast<std::size_t>(at - begin) >= rowLimit)
            return {ScanState::BadQuote}; // its closing quote is not among the first 1 MiB
        if (at == end)
            return {atEnd ? ScanState::BadQuote : ScanState::NeedMore};
        if (*at == '\n') {
            ++scan.lineEnds;
            ++at;
            continue;
        }
        const char* const next = at + 1;
        if (next == end && !atEnd)
            return {ScanState::NeedMore};
        if (next != end && *next == '"') {
            field.hasDoubledQuotes = true;
            at = next + 1;
            continue;
        }
        field.raw = {begin + 1, static_cast<std::size_t>(at - begin - 1)};
        if (next == end || *next == m_separator || *next == '\n')
            return {ScanState::Row, next};
        if (*next == '\r') {
            if (next + 1 == end && !atEnd)
                return {ScanState::NeedMore};
            if (startsWithLineEnd(next, end))
                return {ScanState::Row, next + 1};
        }
        return {ScanState::BadQuote};
    }
}

RowScanner::FieldEnd RowScanner::plainField(const char* rowBegin, const char* begin, const char* end, bool atEnd,
                                            Field& field) const
{
    const char* at = findEither(begin, end, m_separator, '\n');
    if (at == end && !atEnd) {
        const auto rowSize = static_cast<std::size_t>(end - rowBegin);
        return {rowSize > rowLimit + 1 ? ScanState::TooLong : ScanState::NeedMore}; // the last byte may be a CR
    }
    const bool lineEnd = at != end && *at == '\n';
    const char* const fieldEnd = lineEnd && at != begin && at[-1] == '\r' ? at - 1 : at;
    field.raw = {begin, static_cast<std::size_t>(fieldEnd - begin)};
    const auto rowSize = static_cast<std::size_t>(fieldEnd - rowBegin);
    return {rowSize > rowLimit ? ScanState::TooLong : ScanState::Row, at};
}

} // namespace footfall
