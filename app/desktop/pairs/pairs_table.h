// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/change.h"
#include "core/metrics/overview.h"
#include "core/report/day_table.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace footfall::desktop {

/// Figures of some pairs of days, the columns of the day report; then for each figure its change and its change in
/// percent against one of the pairs, the base.
class PairsTable final : public Table
{
public:
    static constexpr std::size_t shownColumns = dayColumns.size();
    static constexpr std::size_t firstFigure = firstFigureColumn; ///< behind the two days

    /// `base` is one of the pairs; nothing where there is none.
    PairsTable(const Overview& overview, const std::vector<DayFigures>& pairs, std::optional<std::size_t> base);

    [[nodiscard]] std::span<const TableColumn> columns() const override;
    [[nodiscard]] std::size_t rowCount() const override { return m_rows.size(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override;

    [[nodiscard]] DayPair pair(std::size_t row) const { return m_rows[row].days; }
    [[nodiscard]] std::optional<std::size_t> base() const { return m_base; }
    /// Of a shown column that holds a figure; nothing for the base itself, for a share, and where a change would say
    /// nothing: inactive users of a day depend on later days, too, where all users of the files are known.
    [[nodiscard]] const std::optional<Change>& change(std::size_t row, std::size_t column) const;

    /// The column of a shown figure's change; that in percent is the next.
    static constexpr std::size_t changeColumn(std::size_t column) { return shownColumns + 2 * (column - firstFigure); }

private:
    struct Row
    {
        DayPair days;
        std::array<Cell, shownColumns> cells;
        std::array<std::optional<Change>, figureCount> changes;
        std::array<std::string, 2 * figureCount> changeTexts;
    };

    static void fillChanges(Row& row, const Row& base, const Overview& overview);

    std::vector<Row> m_rows;
    std::optional<std::size_t> m_base;
};

} // namespace footfall::desktop
