// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/all_days.h"
#include "core/report/day_table.h"

#include <string>
#include <vector>

namespace footfall::desktop {

/// Days and folded runs of days as rows: the columns of the day report, and one more with the days as a copy has them.
class DayRunTable final : public Table
{
public:
    static constexpr std::size_t shownColumns = dayColumns.size();
    /// "2014-09-29", or "1971-01-02/2014-09-03" for a run.
    static constexpr std::size_t copiedDayColumn = shownColumns;

    explicit DayRunTable(const std::vector<DayRun>& runs);

    [[nodiscard]] std::span<const TableColumn> columns() const override;
    [[nodiscard]] std::size_t rowCount() const override { return m_runs.size(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override;

    [[nodiscard]] const DayRun& run(std::size_t row) const { return m_runs[row]; }
    /// The row that holds the day; rowCount() if none does.
    [[nodiscard]] std::size_t rowOf(Day day) const;

private:
    std::vector<DayRun> m_runs; ///< days ascending
    std::vector<std::string> m_copiedDays;
};

inline Day firstDayOf(const DayRun& run)
{
    return run.figures.days.x;
}

inline Day lastDayOf(const DayRun& run)
{
    return run.figures.days.x + (run.days - 1);
}

} // namespace footfall::desktop
