// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_writer.h"

#include "core/base/text.h"
#include "core/report/table.h"

#include <cstdio>

namespace footfall {

std::string jsonString(std::string_view text)
{
    std::string out{'"'};
    while (!text.empty()) {
        const Utf8Step step = utf8Step(text);
        if (!step.valid) {
            out += "\xEF\xBF\xBD"; // U+FFFD
        } else if (step.codePoint == '"' || step.codePoint == '\\') {
            out += '\\';
            out += text.front();
        } else if (isControlOrBidi(step.codePoint)) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", step.codePoint);
            out += escape;
        } else {
            out += text.substr(0, step.size);
        }
        text.remove_prefix(step.size);
    }
    out += '"';
    return out;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_output << bracket;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    m_output << bracket;
    m_first = false;
    m_newLine = false;
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_output << (m_newLine ? "," : ", ");
    if (m_newLine)
        m_output << "\n ";
    m_first = false;
    m_newLine = false;
}

void JsonWriter::key(std::string_view name)
{
    separate();
    m_output << jsonString(name) << ": ";
    m_afterKey = true;
}

void JsonWriter::value(std::string_view text)
{
    separate();
    m_output << jsonString(text);
}

void JsonWriter::value(std::uint64_t number)
{
    separate();
    m_output << std::to_string(number);
}

void JsonWriter::value(bool truth)
{
    separate();
    m_output << (truth ? "true" : "false");
}

void JsonWriter::null()
{
    separate();
    m_output << "null";
}

void JsonWriter::cell(const Cell& cell, const ZoneOffsets& zone)
{
    if (std::holds_alternative<std::monostate>(cell)) {
        null();
    } else if (std::holds_alternative<std::uint64_t>(cell) || std::holds_alternative<Share>(cell)) {
        separate();
        m_output << cellText(cell, zone);
    } else {
        value(std::string_view{cellText(cell, zone)});
    }
}

void JsonWriter::rows(const Table& table, const ZoneOffsets& zone)
{
    const std::span<const TableColumn> columns = table.columns();
    std::vector<Cell> cells(columns.size());
    beginArray();
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        table.fillRow(row, cells);
        newLine();
        beginObject();
        for (std::size_t column = 0; column < columns.size(); ++column) {
            key(columns[column].id);
            cell(cells[column], zone);
        }
        endObject();
    }
    endArray();
}

} // namespace footfall
