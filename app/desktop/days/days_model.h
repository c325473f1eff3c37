// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/table/table_model.h"
#include "app/desktop/days/day_run_table.h"
#include "app/desktop/workspace/answer.h"

#include <optional>

namespace footfall::desktop {

/// Which of the two chosen days a row is.
enum class DayMark { None, X, Compared };

/// A row for each day, with the two chosen days marked and what to be careful with said where the figures stand.
class DaysModel final : public TableModel
{
    Q_OBJECT

public:
    enum DaysRole {
        MarkRole = FirstFreeRole, ///< a DayMark as int
        FoldedRole,               ///< whether the row stands for a run of days
        CautionRole,              ///< what to be careful with on the day, in words; empty for nothing
    };

    using TableModel::TableModel;

    /// Other days; the marks stay where they are.
    void setView(std::shared_ptr<const View> view);
    void setMarks(DayPair days);

    /// Where the day stands, be it within a folded run; -1 if nowhere.
    [[nodiscard]] int rowOf(Day day) const;
    /// The day of a row, or the first one of a folded run.
    [[nodiscard]] Day dayAt(int row) const { return firstDayOf(run(row)); }
    [[nodiscard]] bool isFolded(int row) const { return run(row).days > 1; }

    [[nodiscard]] std::vector<std::size_t> copiedColumns(int column) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString textOf(const Cell& cell, int row, std::size_t column) const override;

private:
    [[nodiscard]] const DayRun& run(int row) const;
    [[nodiscard]] DayMark markOf(int row) const;
    [[nodiscard]] QString cautionFor(int row) const;
    /// What the marks and the caution say, in words.
    [[nodiscard]] QString remarkOn(int row) const;

    std::shared_ptr<const View> m_view;
    std::shared_ptr<const DayRunTable> m_runs;
    std::optional<DayPair> m_marks;
};

} // namespace footfall::desktop
