// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/rows/row_scanner.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace footfall {

/// Turns blocks of bytes, cut anywhere, into rows for a sink. A row within a block is not copied; what a block's end
/// cuts is kept, 2 MiB at the most. After a faulty row it goes on at the physical line after the one that began it.
class RowSplitter
{
public:
    /// `firstLine`: the physical line of the first byte that will come. `limit`: as RowScanner's.
    RowSplitter(char separator, std::size_t fieldsToKeep, RowSink& sink, std::uint64_t firstLine = 1,
                std::size_t limit = rowLimit)
        : m_scanner{separator, fieldsToKeep, limit},
          m_sink{sink},
          m_line{firstLine}
    {
    }

    void feed(std::span<const char> block);
    /// The data ended well: what is left is the last row.
    void finish();
    /// Whether what has come ends with the end of a row, so that what follows is read as if it stood alone.
    [[nodiscard]] bool isBetweenRows() const { return m_carried.empty() && !m_skippingLine; }
    /// The physical line of the byte that will come next. Only between rows.
    [[nodiscard]] std::uint64_t line() const { return m_line; }
    /// Rows, faulty ones included; blank lines are none.
    [[nodiscard]] std::uint64_t rows() const { return m_rows; }
    /// Bytes looked at to find the rows; for tests of what hostile text may cost.
    [[nodiscard]] std::uint64_t work() const { return m_scanner.work(); }

private:
    std::size_t splitRows(std::string_view text, bool atEnd);
    std::size_t handle(const RowScan& scan, std::string_view text);
    std::size_t skipLine(std::string_view text);
    void reject(std::string_view beginning);
    void feedCarried(std::string_view& block);

    RowScanner m_scanner;
    RowSink& m_sink;
    std::vector<char> m_carried; ///< a row's beginning that earlier blocks ended with
    std::uint64_t m_offset = 0;  ///< bytes that came before the row that is being read
    std::uint64_t m_line;
    std::uint64_t m_rows = 0;
    bool m_skippingLine = false;                ///< the rest of a faulty row's first line is still to come
    RejectReason m_fault = RejectReason::Quote; ///< of that row
    std::string m_faultText;                    ///< how that row begins
};

} // namespace footfall
