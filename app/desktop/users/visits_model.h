// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/table/table_model.h"

namespace footfall::desktop {

/// Shows the visits of a user; of the years only those that are not day X's.
class VisitsModel final : public TableModel
{
    Q_OBJECT

public:
    using TableModel::TableModel;

    /// To be told before the table is.
    void setDayX(Day x) { m_x = x; }

protected:
    [[nodiscard]] QString textOf(const Cell& cell, int row, std::size_t column) const override;

private:
    Day m_x;
};

} // namespace footfall::desktop
