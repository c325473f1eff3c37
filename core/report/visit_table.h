// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/table.h"
#include "core/study/study.h"

#include <memory>
#include <vector>

namespace footfall {

/// All events of one user in the order of time, each with the number of its session; none of `noUser`.
class VisitTable final : public Table
{
public:
    VisitTable(std::shared_ptr<const Study> study, UserId user);

    [[nodiscard]] std::span<const TableColumn> columns() const override;
    [[nodiscard]] std::size_t rowCount() const override { return m_events.size(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override;

    /// The days with a visit, ascending.
    [[nodiscard]] const std::vector<Day>& days() const { return m_days; }
    [[nodiscard]] std::size_t sessions() const { return m_sessionStarts.size(); }
    [[nodiscard]] bool beginsSession(std::size_t row) const;
    /// The first event on a day or after it; rowCount() if there is none.
    [[nodiscard]] std::size_t firstRowFrom(Day day) const;

private:
    std::shared_ptr<const Study> m_study;
    std::span<const EventIndex> m_events; ///< of the study
    std::vector<std::size_t> m_sessionStarts;
    std::vector<Day> m_days;
};

} // namespace footfall
