// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/figures.h"
#include "core/report/table.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace footfall {

/// A figure's cell: nothing, a count or a share.
inline Cell cellOf(const FigureValue& value)
{
    return std::visit([](const auto& its) { return Cell{its}; }, value);
}

/// What every table of days' figures begins with, in both programs: the two days, then the figures in their order.
inline constexpr std::size_t firstFigureColumn = 2;
constexpr TableColumn tableColumnOf(const FigureRow& row)
{
    return {row.id, row.kind == FigureKind::Share ? ColumnType::Share : ColumnType::Count};
}
inline constexpr auto dayColumns = [] {
    std::array<TableColumn, firstFigureColumn + figureCount> columns{
        {{"day", ColumnType::Day}, {"compared_with", ColumnType::Day}}};
    for (const FigureRow& row : figureRows)
        columns[firstFigureColumn + indexOf(row.figure)] = tableColumnOf(row);
    return columns;
}();
/// The cells of these columns, the first of `cells`.
void fillDayCells(const DayFigures& figures, std::span<Cell> cells);

/// A row of figures for each of some pairs of days.
class DayTable final : public Table
{
public:
    /// Figures that are asked for stand in columns of their own behind the others.
    DayTable(std::shared_ptr<const Study> study, std::vector<DayPair> pairs, FigureGroups groups = {});
    /// Every day of the dense range, and each stray day, in the order of time, each against the day at the compare
    /// distance before it. Holds no row in memory.
    static std::unique_ptr<DayTable> ofAllDays(const std::shared_ptr<const Study>& study, FigureGroups groups = {});

    [[nodiscard]] std::span<const TableColumn> columns() const override;
    [[nodiscard]] std::size_t rowCount() const override;
    void fillRow(std::size_t row, std::span<Cell> cells) const override;

    [[nodiscard]] DayPair pair(std::size_t row) const;

private:
    std::shared_ptr<const Study> m_study;
    std::vector<DayPair> m_pairs; ///< empty for all days
    FigureGroups m_groups;
    std::vector<FigureRow> m_asked;
    std::vector<TableColumn> m_columns{dayColumns.begin(), dayColumns.end()};
    std::optional<DenseRange> m_allDays;
    std::size_t m_strayBefore = 0; ///< of all days, those that come first
};

} // namespace footfall
