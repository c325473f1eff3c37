// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/column_range.h"
#include "app/desktop/workspace/answer.h"

#include <cstddef>
#include <memory>
#include <optional>

namespace footfall::desktop {

/// The file's days as columns, one for each run of View::days: a day, or a long gap that takes one column too.
class TrendDays
{
public:
    TrendDays() = default;
    explicit TrendDays(std::shared_ptr<const View> view);

    [[nodiscard]] std::size_t size() const { return m_view ? m_view->days.runs.size() : 0; }
    [[nodiscard]] const DayRun& run(std::size_t column) const { return m_view->days.runs[column]; }
    [[nodiscard]] Day day(std::size_t column) const { return run(column).figures.days.x; }
    [[nodiscard]] Day lastDay(std::size_t column) const { return day(column) + (run(column).days - 1); }
    [[nodiscard]] bool hasEvents(std::size_t column) const { return run(column).figures.events > 0; }
    [[nodiscard]] bool isGap(std::size_t column) const { return run(column).days > 1; }

    /// The column in which the day is; nothing before the first and after the last.
    [[nodiscard]] std::optional<std::size_t> columnOf(Day day) const;
    /// The day on the left (-1) or on the right (1), long gaps taken in one step; nothing at the ends.
    [[nodiscard]] std::optional<Day> neighbour(Day from, int direction) const;

    /// Where columns of other days stand here; nothing if they are of other files, or a day of theirs is not here.
    [[nodiscard]] std::optional<ColumnRange> sameDays(const TrendDays& other, ColumnRange columns) const;

    /// The columns but for stray days at both ends.
    [[nodiscard]] ColumnRange dense() const { return m_dense; }
    /// Days with events on the left and on the right of the dense columns.
    [[nodiscard]] std::size_t strayBefore() const { return m_strayBefore; }
    [[nodiscard]] std::size_t strayAfter() const { return m_strayAfter; }

private:
    std::shared_ptr<const View> m_view;
    ColumnRange m_dense;
    std::size_t m_strayBefore = 0;
    std::size_t m_strayAfter = 0;
};

} // namespace footfall::desktop
