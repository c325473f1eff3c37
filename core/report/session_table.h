// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/session_summary.h"
#include "core/report/table.h"

#include <memory>
#include <vector>

namespace footfall {

/// A row for each session that belongs to a day.
class SessionTable final : public Table
{
public:
    SessionTable(std::shared_ptr<const Study> study, Day day);

    [[nodiscard]] std::span<const TableColumn> columns() const override;
    [[nodiscard]] std::size_t rowCount() const override { return m_sessions.size(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override;

    /// Of all its sessions; takes a walk through them.
    [[nodiscard]] SessionSummary summary() const { return sessionSummary(m_sessions, m_study->store()); }

private:
    std::shared_ptr<const Study> m_study;
    std::vector<Session> m_sessions;
};

} // namespace footfall
