// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/table/arrangement.h"
#include "app/desktop/common/table/latest_task.h"

#include <optional>
#include <utility>

namespace footfall::desktop {

/// Looks for the rows of a list where the list is made, so that it is never seen without its filter or out of order.
class RowSearch
{
public:
    explicit RowSearch(AskedOrder order) : m_order{std::move(order)} {}

    /// The thread that makes the list.
    void look(const Table& table) { m_found = arrangedRows(table, m_order.in(table), m_flag); }
    /// Any thread: what is found is not needed any more.
    void stop() { m_flag.stop(); }

    [[nodiscard]] const AskedOrder& order() const { return m_order; }
    /// Once the list is there.
    [[nodiscard]] RowOrder takeFound() { return std::move(*m_found); }

private:
    AskedOrder m_order;
    StopFlag m_flag;
    std::optional<RowOrder> m_found; ///< nothing if it was stopped
};

} // namespace footfall::desktop
