// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/users/visits_model.h"

#include "app/desktop/common/table/short_times.h"

namespace footfall::desktop {

QString VisitsModel::textOf(const Cell& cell, int row, std::size_t column) const
{
    const auto* const instant = std::get_if<Instant>(&cell);
    return instant == nullptr ? TableModel::textOf(cell, row, column)
                              : shortDate(zone()->dayOf(*instant), m_x, locale()) + u' ' + timeOfDay(*instant, *zone());
}

} // namespace footfall::desktop
