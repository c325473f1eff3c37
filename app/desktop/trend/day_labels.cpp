// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/day_labels.h"

#include "app/desktop/common/day_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace footfall::desktop {

namespace {

constexpr double gapBetween = 10;

/// Which days get a label, and how it looks.
struct Rule
{
    bool (*applies)(Day day);
    const char* format;
};

bool everyDay(Day /*day*/)
{
    return true;
}
bool mondays(Day day)
{
    return isoWeekday(day) == 1;
}
bool secondMondays(Day day)
{
    return mondays(day) && (day.number - 4) / 7 % 2 == 0; // 1970-01-05 was a Monday
}
bool monthStarts(Day day)
{
    return civilDate(day).dayOfMonth == 1;
}
bool quarterStarts(Day day)
{
    return monthStarts(day) && civilDate(day).month % 3 == 1;
}
bool yearStarts(Day day)
{
    return monthStarts(day) && civilDate(day).month == 1;
}

constexpr std::array rules{Rule{everyDay, QT_TRANSLATE_NOOP("DayLabels", "ddd d MMM")},
                           Rule{everyDay, QT_TRANSLATE_NOOP("DayLabels", "d MMM")},
                           Rule{mondays, QT_TRANSLATE_NOOP("DayLabels", "ddd d MMM")},
                           Rule{mondays, QT_TRANSLATE_NOOP("DayLabels", "d MMM")},
                           Rule{secondMondays, QT_TRANSLATE_NOOP("DayLabels", "d MMM")},
                           Rule{monthStarts, QT_TRANSLATE_NOOP("DayLabels", "MMM yyyy")},
                           Rule{quarterStarts, QT_TRANSLATE_NOOP("DayLabels", "MMM yyyy")},
                           Rule{yearStarts, QT_TRANSLATE_NOOP("DayLabels", "yyyy")}};

/// Puts labels side by side; says no where two would touch.
class Placing
{
public:
    Placing(ColumnRange shown, double columnWidth, const std::function<double(const QString&)>& widthOf)
        : m_shown{shown},
          m_columnWidth{columnWidth},
          m_widthOf{widthOf}
    {
    }

    bool add(std::size_t column, const QString& text)
    {
        const double width = m_widthOf(text);
        const double centre = (static_cast<double>(column - m_shown.first) + 0.5) * m_columnWidth;
        if (!labels.empty() && centre - width / 2 < labels.back().centre + labels.back().width / 2 + gapBetween)
            return false;
        labels.push_back({column, text, centre, width});
        return true;
    }

    std::vector<DayLabel> labels;

private:
    ColumnRange m_shown;
    double m_columnWidth;
    const std::function<double(const QString&)>& m_widthOf;
};

QString textOf(Day day, const char* format)
{
    return QLocale{}.toString(toDate(day), QCoreApplication::translate("DayLabels", format, "for QLocale::toString"));
}

} // namespace

std::vector<DayLabel> dayLabels(const TrendDays& days, ColumnRange shown, double columnWidth,
                                const std::function<double(const QString&)>& widthOf)
{
    const std::size_t wanted = std::min<std::size_t>(2, shown.count);
    for (const Rule& rule : rules) {
        Placing placing{shown, columnWidth, widthOf};
        bool fits = true;
        for (std::size_t column = shown.first; fits && column < shown.end(); ++column) {
            if (!days.isGap(column) && rule.applies(days.day(column)))
                fits = placing.add(column, textOf(days.day(column), rule.format));
        }
        if (fits && placing.labels.size() >= wanted)
            return placing.labels;
    }
    // days far from each other: as many as there is room for
    Placing placing{shown, columnWidth, widthOf};
    for (std::size_t column = shown.first; column < shown.end(); ++column) {
        if (days.hasEvents(column))
            placing.add(column, textOf(days.day(column), QT_TRANSLATE_NOOP("DayLabels", "d MMM yyyy")));
    }
    return placing.labels;
}

} // namespace footfall::desktop
