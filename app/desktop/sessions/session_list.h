// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/session_table.h"

#include <memory>
#include <optional>

namespace footfall::desktop {

/// The sessions of a day as footfall-report lists them, and what they have in common.
class SessionList final : public Table
{
public:
    SessionList(const std::shared_ptr<const Study>& study, Day day);

    [[nodiscard]] std::span<const TableColumn> columns() const override { return m_sessions.columns(); }
    [[nodiscard]] std::size_t rowCount() const override { return m_sessions.rowCount(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override { m_sessions.fillRow(row, cells); }

    /// Of an even number of sessions the mean of the two in the middle, cut to whole seconds; nothing without sessions.
    [[nodiscard]] std::optional<std::uint64_t> medianSeconds() const { return m_median; }
    /// Sessions of one event.
    [[nodiscard]] std::uint64_t bounces() const { return m_bounces; }

private:
    SessionTable m_sessions;
    std::optional<std::uint64_t> m_median;
    std::uint64_t m_bounces = 0;
};

} // namespace footfall::desktop
