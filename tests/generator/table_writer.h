// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/generator/day_events.h"
#include "tests/generator/gzip_writer.h"
#include "tests/generator/options.h"
#include "tests/generator/row_text.h"

#include <cstdint>
#include <string_view>

namespace generator {

/// Writes the table row by row, puts the bad rows among the events and begins the members where they are due.
class TableWriter
{
public:
    TableWriter(const Options& options, GzipWriter& file);

    void write(const Event& event);

private:
    std::uint64_t placeOfBadRow(std::uint32_t n) const;
    void writeRow(std::string_view row);

    const Options& m_options;
    GzipWriter& m_file;
    RowText m_text;
    std::uint32_t m_events = 0;
    std::uint32_t m_badRows = 0;
    std::uint32_t m_members = 1;
};

} // namespace generator
