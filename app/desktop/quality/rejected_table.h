// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/load_report.h"
#include "core/report/table.h"

#include <array>
#include <memory>
#include <string>

namespace footfall::desktop {

/// The first rejected rows: where they stand, why, and how they begin.
class RejectedTable final : public Table
{
public:
    explicit RejectedTable(std::shared_ptr<const LoadReport> load);

    [[nodiscard]] std::span<const TableColumn> columns() const override;
    [[nodiscard]] std::size_t rowCount() const override { return m_load->rejected.first.size(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override;

private:
    std::shared_ptr<const LoadReport> m_load;
    std::array<std::string, rejectReasonCount> m_reasons; ///< in words
};

} // namespace footfall::desktop
