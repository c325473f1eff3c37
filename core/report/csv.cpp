// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"

#include "core/report/table.h"

#include <algorithm>
#include <array>

namespace footfall {

namespace {

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// An optional minus, digits, at most one dot with digits after it.
bool isPlainNumber(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t dot = text.find('.');
    if (dot == std::string_view::npos)
        return isDigits(text);
    return isDigits(text.substr(0, dot)) && isDigits(text.substr(dot + 1));
}

} // namespace

bool looksLikeFormula(std::string_view text)
{
    constexpr std::string_view starts = "=+-@\t\r\n";
    constexpr std::array<std::string_view, 4> fullWidth{"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    if (text.empty() || isPlainNumber(text))
        return false;
    return starts.find(text.front()) != std::string_view::npos ||
           std::any_of(fullWidth.begin(), fullWidth.end(),
                       [text](std::string_view sign) { return text.starts_with(sign); });
}

std::string csvField(std::string_view text, char separator)
{
    const std::array<char, 4> special{separator, '"', '\r', '\n'};
    if (text.find_first_of(special.data(), 0, special.size()) == std::string_view::npos)
        return std::string{text};
    std::string quoted{'"'};
    for (const char c : text) {
        quoted += c;
        if (c == '"')
            quoted += c;
    }
    quoted += '"';
    return quoted;
}

void writeCsv(const Table& table, const ZoneOffsets& zone, FormulaGuard guard, Output& output)
{
    const std::span<const TableColumn> columns = table.columns();
    for (std::size_t column = 0; column < columns.size(); ++column)
        output << (column == 0 ? "" : ",") << columns[column].id;
    output << '\n';
    std::vector<Cell> cells(columns.size());
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        table.fillRow(row, cells);
        for (std::size_t column = 0; column < cells.size(); ++column) {
            std::string text = cellText(cells[column], zone);
            if (guard == FormulaGuard::On && isText(cells[column]) && looksLikeFormula(text))
                text.insert(0, 1, '\'');
            output << (column == 0 ? "" : ",") << csvField(text);
        }
        output << '\n';
    }
}

} // namespace footfall
