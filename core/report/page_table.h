// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/page_list.h"
#include "core/report/table.h"

#include <memory>
#include <vector>

namespace footfall {

/// A row for each page of a day.
class PageTable final : public Table
{
public:
    PageTable(std::shared_ptr<const Study> study, Day day);

    [[nodiscard]] std::span<const TableColumn> columns() const override;
    [[nodiscard]] std::size_t rowCount() const override { return m_pages.size(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override;

private:
    std::shared_ptr<const Study> m_study;
    std::vector<PageFigures> m_pages;
};

} // namespace footfall
