// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/output.h"
#include "core/report/table.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace footfall::test {

/// A table of given cells.
class FixedTable final : public Table
{
public:
    FixedTable(std::vector<TableColumn> columns, std::vector<std::vector<Cell>> rows)
        : m_columns{std::move(columns)},
          m_rows{std::move(rows)}
    {
    }

    [[nodiscard]] std::span<const TableColumn> columns() const override { return m_columns; }
    [[nodiscard]] std::size_t rowCount() const override { return m_rows.size(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override
    {
        std::copy(m_rows[row].begin(), m_rows[row].end(), cells.begin());
    }

private:
    std::vector<TableColumn> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

/// What `write(Output&)` writes.
template <class Write>
std::string written(Write write)
{
    std::FILE* const file = std::tmpfile();
    if (file == nullptr)
        return "no temporary file";
    Output output{::fileno(file)};
    write(output);
    std::string text = output.flush() ? "" : "a failed write";
    std::rewind(file);
    for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file))
        text += static_cast<char>(c);
    std::fclose(file);
    return text;
}

} // namespace footfall::test
