// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/generator/table_writer.h"

namespace generator {

TableWriter::TableWriter(const Options& options, GzipWriter& file) : m_options(options), m_file(file), m_text(options)
{
    if (options.header)
        m_file.write(m_text.header());
}

void TableWriter::write(const Event& event)
{
    writeRow(m_text.event(event));
    ++m_events;
    for (; m_badRows < m_options.badRows && placeOfBadRow(m_badRows) <= m_events; ++m_badRows)
        writeRow(m_text.badRow(event, m_badRows));
}

/// How many events stand before it: somewhere in the nth of as many equal stretches as there are bad rows.
std::uint64_t TableWriter::placeOfBadRow(std::uint32_t n) const
{
    const std::uint64_t within = hashOf(m_options.seed ^ 'p', n) % 256;
    return (std::uint64_t{n} * 256 + within) * m_options.events / (std::uint64_t{m_options.badRows} * 256);
}

void TableWriter::writeRow(std::string_view row)
{
    const std::uint64_t rows = std::uint64_t{m_options.events} + m_options.badRows;
    const std::uint64_t before = std::uint64_t{m_events} + m_badRows;
    while (m_members < m_options.members && before >= rows * m_members / m_options.members) {
        const std::size_t cut = m_members % 2 == 0 ? row.size() / 2 : 0;
        m_file.write(row.substr(0, cut));
        row.remove_prefix(cut);
        m_file.startMember();
        ++m_members;
    }
    m_file.write(row);
}

} // namespace generator
