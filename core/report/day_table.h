// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/day_pair.h"
#include "core/report/table.h"

#include <array>
#include <memory>
#include <vector>

namespace footfall {

/// What every table of days' figures begins with, in both programs.
inline constexpr std::array<TableColumn, 12> dayColumns{{
    {"day", ColumnType::Day},
    {"compared_with", ColumnType::Day},
    {"active", ColumnType::Count},
    {"inactive", ColumnType::Count},
    {"churned", ColumnType::Count},
    {"reactivated", ColumnType::Count},
    {"new", ColumnType::Count},
    {"resurrected", ColumnType::Count},
    {"known_users", ColumnType::Count},
    {"visitors", ColumnType::Count},
    {"sessions", ColumnType::Count},
    {"events", ColumnType::Count},
}};
/// The cells of these columns.
void fillDayCells(const DayFigures& figures, std::span<Cell> cells);

/// A row of figures for each of some pairs of days.
class DayTable final : public Table
{
public:
    DayTable(std::shared_ptr<const Study> study, std::vector<DayPair> pairs);
    /// Every day from the first to the last that has events, each against the day before. Holds no row in memory.
    static std::unique_ptr<DayTable> ofAllDays(const std::shared_ptr<const Study>& study);

    [[nodiscard]] std::span<const TableColumn> columns() const override;
    [[nodiscard]] std::size_t rowCount() const override;
    void fillRow(std::size_t row, std::span<Cell> cells) const override;

    [[nodiscard]] DayPair pair(std::size_t row) const;

private:
    std::shared_ptr<const Study> m_study;
    std::vector<DayPair> m_pairs; ///< empty for all days
    Day m_firstDay;
    std::size_t m_dayCount = 0;
};

} // namespace footfall
