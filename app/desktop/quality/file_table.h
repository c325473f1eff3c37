// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/load_report.h"
#include "core/report/table.h"

#include <memory>
#include <string>
#include <vector>

namespace footfall::desktop {

/// The files that were read: size, rows, events, and whether they could be read to their end.
class FileTable final : public Table
{
public:
    explicit FileTable(std::shared_ptr<const LoadReport> load);

    [[nodiscard]] std::span<const TableColumn> columns() const override;
    [[nodiscard]] std::size_t rowCount() const override { return m_load->files.size(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override;

private:
    std::shared_ptr<const LoadReport> m_load;
    std::string m_standardInput; ///< what it is called
    std::vector<std::string> m_states;
};

} // namespace footfall::desktop
