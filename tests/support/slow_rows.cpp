// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/slow_rows.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace footfall::test {

namespace {

/// One row, or why there is none.
struct SlowRow
{
    std::optional<RejectReason> fault;
    std::vector<Field> fields;
    std::size_t next = 0; ///< where what follows the row begins
};

class SlowSplitter
{
public:
    SlowSplitter(std::string_view text, char separator, std::size_t limit)
        : m_text{text},
          m_separator{separator},
          m_limit{limit}
    {
    }

    [[nodiscard]] SlowRow rowAt(std::size_t begin) const
    {
        SlowRow row;
        std::size_t at = begin;
        while (true) {
            Field field;
            std::size_t end = 0; // of the field's bytes, quotes and all
            if (is(at, '"')) {
                const std::optional<std::size_t> closing = closingQuote(at, field);
                if (!closing)
                    return {RejectReason::Quote, {}, 0};
                end = *closing + 1;
                field.raw = m_text.substr(at + 1, *closing - at - 1);
                if (end < m_text.size() && !is(end, m_separator) && !isLineEnd(end))
                    return {RejectReason::Quote, {}, 0};
            } else {
                end = at;
                while (end < m_text.size() && !is(end, m_separator) && !isLineEnd(end))
                    ++end;
                field.raw = m_text.substr(at, end - at);
            }
            row.fields.push_back(field);
            if (!is(end, m_separator)) {
                row.next = end + (is(end, '\r') ? 2 : 1);
                if (end - begin > m_limit)
                    row.fault = RejectReason::TooLong;
                return row;
            }
            at = end + 1;
            if (at - begin > m_limit)
                return {RejectReason::TooLong, {}, 0};
        }
    }

    /// 1 or 2 bytes of a line end, or 0.
    [[nodiscard]] std::size_t lineEndAt(std::size_t at) const { return is(at, '\n') ? 1 : isLineEnd(at) ? 2 : 0; }
    [[nodiscard]] std::string_view text() const { return m_text; }

private:
    [[nodiscard]] bool is(std::size_t at, char wanted) const { return at < m_text.size() && m_text[at] == wanted; }
    [[nodiscard]] bool isLineEnd(std::size_t at) const { return is(at, '\n') || (is(at, '\r') && is(at + 1, '\n')); }

    /// Among the first bytes of the field, as many as the limit says.
    [[nodiscard]] std::optional<std::size_t> closingQuote(std::size_t quote, Field& field) const
    {
        for (std::size_t at = quote + 1; at < m_text.size() && at - quote < m_limit; ++at) {
            if (!is(at, '"'))
                continue;
            if (!is(at + 1, '"'))
                return at;
            field.hasDoubledQuotes = true;
            ++at;
        }
        return std::nullopt;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_limit;
};

} // namespace

void splitSlowly(std::string_view text, char separator, std::size_t limit, std::size_t fieldsToKeep, RowSink& sink)
{
    const SlowSplitter splitter{text, separator, limit};
    std::uint64_t line = 1;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t blank = splitter.lineEndAt(at); blank > 0) {
            at += blank;
            ++line;
            continue;
        }
        const SlowRow row = splitter.rowAt(at);
        if (row.fault) {
            const std::size_t lineEnd = std::min(text.find('\n', at), text.size());
            sink.rejected(line, *row.fault, text.substr(at, std::min(lineEnd - at, rejectedTextLimit)));
            at = lineEnd + 1;
            ++line;
            continue;
        }
        const std::size_t next = std::min(row.next, text.size());
        const std::span<const Field> fields{row.fields};
        sink.row(
            {fields.first(std::min(fieldsToKeep, fields.size())), fields.size(), line, text.substr(at, next - at)});
        const std::string_view its = text.substr(at, next - at);
        line += static_cast<std::uint64_t>(std::count(its.begin(), its.end(), '\n'));
        at = row.next;
    }
}

} // namespace footfall::test
