// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/rows/followed_row.h"
#include "core/input/rows/row.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace footfall {

/// 1 MiB: what a row without a quote open, and a quoted field, may measure at the most.
inline constexpr std::size_t rowLimit = std::size_t{1024} * 1024;

enum class ScanState {
    Row,      ///< whole
    Blank,    ///< no byte but the line end
    NeedMore, ///< the text ends within the row
    BadQuote, ///< text after a closing quote, or a quoted field that does not end
    TooLong,
};

struct RowScan
{
    ScanState state = ScanState::NeedMore;
    std::size_t size = 0;       ///< bytes, line end included; for Row and Blank
    std::uint64_t lineEnds = 0; ///< line feeds within `size`
    std::size_t fieldCount = 0; ///< also for a faulty row: the fields begun before the fault was known
};

/// Splits the row at the start of a text that isn't empty. Knows no file: the one place that says how bytes are rows.
/// Rows of one file one after the other take a time that grows with its bytes alone, whatever quotes stand in it.
class RowScanner
{
public:
    /// `limit`: bytes; smaller only in tests.
    RowScanner(char separator, std::size_t fieldsToKeep, std::size_t limit = rowLimit)
        : m_separator{separator},
          m_limit{limit},
          m_fields(fieldsToKeep),
          m_followed{separator, limit}
    {
    }

    /// `atEnd`: nothing follows the text, so that a row may end without a line end. `offset`: where in the file the
    /// text stands; it never goes back, and at one offset stands the same text, or more of it.
    RowScan scan(std::string_view text, bool atEnd, std::uint64_t offset = 0);
    /// The first fields of the row that the last scan found whole.
    [[nodiscard]] std::span<const Field> fields() const { return {m_fields.data(), m_kept}; }
    /// Bytes looked at by all scans, those that were looked at again counted again.
    [[nodiscard]] std::uint64_t work() const { return m_work + m_followed.work(); }

private:
    struct Text;
    struct FieldEnd;
    struct QuotedLine;
    RowScan scanFields(const Text& text);
    RowScan scanShort(const char* text, std::uint32_t separators, std::size_t lineEnd);
    FieldEnd quotedField(const Text& text, const char* begin, RowScan& scan, QuotedLine& first, Field& field);
    [[nodiscard]] FieldEnd plainField(const Text& text, const char* begin, Field& field) const;
    [[nodiscard]] bool isTooLong(const char* begin, const char* end) const
    {
        return static_cast<std::size_t>(end - begin) > m_limit;
    }

    char m_separator;
    std::size_t m_limit;
    std::vector<Field> m_fields;
    std::size_t m_kept = 0;
    Field m_unkept;         ///< the one at hand where enough of them are kept
    FollowedRow m_followed; ///< the last one of several lines that was faulty or not all there
    std::uint64_t m_work = 0;
};

} // namespace footfall
