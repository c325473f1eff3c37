// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/quality/rejected_table.h"

#include <array>

namespace footfall::desktop {

namespace {

constexpr std::array<TableColumn, 4> rejectedColumns{{
    {"file", ColumnType::Text},
    {"line", ColumnType::Count},
    {"reason", ColumnType::Text},
    {"text", ColumnType::Text},
}};

} // namespace

std::span<const TableColumn> RejectedTable::columns() const
{
    return rejectedColumns;
}

void RejectedTable::fillRow(std::size_t row, std::span<Cell> cells) const
{
    const LoadReport& report = m_dataset->report;
    const RejectedRow& rejected = report.rejected.first[row];
    cells[0] = std::string_view{report.files[rejected.file].name};
    cells[1] = rejected.line;
    cells[2] = reasonName(rejected.reason);
    cells[3] = std::string_view{rejected.text};
}

} // namespace footfall::desktop
