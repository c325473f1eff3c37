// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/text_table.h"

#include "core/base/text.h"
#include "core/report/table.h"

#include <algorithm>

namespace footfall {

namespace {

constexpr std::size_t widestText = 60; // a longer text is cut, so that one page doesn't widen all rows

/// The first `width` characters, the last one an ellipsis if that cuts.
std::string cut(std::string text, std::size_t width)
{
    if (displayWidth(text) <= width)
        return text;
    std::size_t size = 0;
    for (std::size_t i = 1; i < width; ++i)
        size += utf8Step(std::string_view{text}.substr(size)).size;
    text.resize(size);
    return text + "…";
}

std::string shown(const Cell& cell, const ZoneOffsets& zone)
{
    if (std::holds_alternative<std::monostate>(cell))
        return "-";
    if (const auto* count = std::get_if<std::uint64_t>(&cell))
        return grouped(*count);
    return cut(escapedForDisplay(cellText(cell, zone)), widestText);
}

std::string titleOf(const TableColumn& column)
{
    std::string title{column.id};
    std::replace(title.begin(), title.end(), '_', ' ');
    return title;
}

void writeAligned(std::string_view text, std::size_t width, bool right, bool last, Output& output)
{
    const std::string padding(width - displayWidth(text), ' ');
    if (right)
        output << padding << text;
    else
        output << text << (last ? "" : padding);
    if (!last)
        output << "  ";
}

} // namespace

void writeTextTable(const Table& table, const ZoneOffsets& zone, Output& output)
{
    const std::span<const TableColumn> columns = table.columns();
    std::vector<std::size_t> widths;
    for (const TableColumn& column : columns)
        widths.push_back(displayWidth(titleOf(column)));
    std::vector<Cell> cells(columns.size());
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        table.fillRow(row, cells);
        for (std::size_t column = 0; column < columns.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(shown(cells[column], zone)));
    }
    const auto writeRow = [&](const auto& textOf) {
        for (std::size_t column = 0; column < columns.size(); ++column)
            writeAligned(textOf(column), widths[column], isRightAligned(columns[column].type),
                         column + 1 == columns.size(), output);
        output << '\n';
    };
    writeRow([&](std::size_t column) { return titleOf(columns[column]); });
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        table.fillRow(row, cells);
        writeRow([&](std::size_t column) { return shown(cells[column], zone); });
    }
}

} // namespace footfall
