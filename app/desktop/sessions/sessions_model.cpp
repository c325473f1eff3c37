// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sessions/sessions_model.h"

#include "app/desktop/common/table/short_times.h"

namespace footfall::desktop {

namespace {
constexpr std::size_t startColumn = 2; // of a SessionTable
}

QString SessionsModel::textOf(const Cell& cell, int row, std::size_t column) const
{
    const auto* const instant = std::get_if<Instant>(&cell);
    if (instant == nullptr)
        return TableModel::textOf(cell, row, column);
    const Day begun = zone()->dayOf(std::get<Instant>(cellsOf(row)[startColumn]));
    const Day day = zone()->dayOf(*instant);
    const QString time = timeOfDay(*instant, *zone());
    return day == begun ? time : shortDate(day, begun, locale()) + u' ' + time;
}

} // namespace footfall::desktop
