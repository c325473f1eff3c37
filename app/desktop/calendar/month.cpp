// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/calendar/month.h"

#include <QLocale>

#include <algorithm>

namespace footfall::desktop {

Day Month::firstDay() const
{
    return dayOf({.year = year, .month = number, .dayOfMonth = 1}).value_or(Day{});
}

Month monthOf(Day day)
{
    const CivilDate date = civilDate(day);
    return {date.year, date.month};
}

QString monthText(Month month)
{
    const QLocale locale;
    return QStringLiteral("%1 %2").arg(locale.standaloneMonthName(static_cast<int>(month.number)),
                                       QString::number(month.year));
}

std::vector<Month> monthsOf(std::span<const DayCounts> days, Month shown)
{
    std::vector<Month> months;
    for (const DayCounts& counts : days) {
        if (const Month month = monthOf(counts.day); months.empty() || months.back() != month)
            months.push_back(month);
    }
    if (const auto place = std::lower_bound(months.begin(), months.end(), shown);
        place == months.end() || *place != shown)
        months.insert(place, shown);
    return months;
}

} // namespace footfall::desktop
