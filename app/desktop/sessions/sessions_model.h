// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/table/table_model.h"

namespace footfall::desktop {

/// Shows the sessions of a day with times of day alone, but where a session ends on another day than it began.
class SessionsModel final : public TableModel
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QString textOf(const Cell& cell, int row, std::size_t column) const override;
};

} // namespace footfall::desktop
