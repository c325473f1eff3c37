// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/row.h"

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
    std::size_t fieldCount = 0; ///< also for a faulty row: the fields begun before the fault
};

/// Splits the row at the start of a text that isn't empty. Knows no file: the one place that says how bytes are rows.
class RowScanner
{
public:
    RowScanner(char separator, std::size_t fieldsToKeep) : m_separator{separator}, m_fields(fieldsToKeep) {}

    /// `atEnd`: nothing follows the text, so that a row may end without a line end.
    RowScan scan(std::string_view text, bool atEnd);
    /// The first fields of the row that the last scan found whole.
    [[nodiscard]] std::span<const Field> fields() const { return {m_fields.data(), m_kept}; }

private:
    struct FieldEnd;
    FieldEnd quotedField(const char* begin, const char* end, bool atEnd, RowScan& scan, Field& field) const;
    FieldEnd plainField(const char* rowBegin, const char* begin, const char* end, bool atEnd, Field& field) const;

    char m_separator;
    std::vector<Field> m_fields;
    std::size_t m_kept = 0;
};

} // namespace footfall
