// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/day_labels.h"

#include "app/desktop/common/day_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <utility>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DayLabels)
};

constexpr double gapBetween = 6;
constexpr double gapOfWeeks = 12; // numbers that are no longer side by side need more
constexpr double behindLine = 4;  // of a month's name from its line

bool isMonday(Day day)
{
    return isoWeekday(day) == 1;
}

bool isMonthStart(Day day)
{
    return civilDate(day).dayOfMonth == 1;
}

/// A row of labels that don't touch.
class Row
{
public:
    Row(const DayRoom& room, const WidthOf& widthOf) : m_room{room}, m_widthOf{widthOf} {}

    /// Says no where the text would touch another, or reach out of the room.
    bool add(std::size_t column, const QString& text, LabelStyle style, double begin)
    {
        const DayLabel label{column, text, style, begin, m_widthOf(text, style)};
        const auto touches = [&label](const DayLabel& other) {
            return label.begin < other.end() + gapBetween && other.begin < label.end() + gapBetween;
        };
        if (begin < -m_room.before || label.end() > m_room.end || std::any_of(labels.begin(), labels.end(), touches))
            return false;
        labels.push_back(label);
        return true;
    }

    std::vector<DayLabel> labels;

private:
    const DayRoom& m_room;
    const WidthOf& m_widthOf;
};

/// Makes the rows of some columns.
class Rows
{
public:
    Rows(const TrendDays& days, ColumnRange shown, const DayRoom& room, const WidthOf& widthOf)
        : m_days{days},
          m_shown{shown},
          m_room{room},
          m_widthOf{widthOf},
          m_dates{room, widthOf}
    {
    }

    DayRows make()
    {
        addWeekdays();
        addMonths();
        addDays();
        m_rows.dates = std::move(m_dates.labels);
        return std::move(m_rows);
    }

private:
    template <class Use>
    void forEachDay(const Use& use) const
    {
        for (std::size_t column = m_shown.first; column < m_shown.end(); ++column) {
            if (!m_days.isGap(column))
                use(column, m_days.day(column));
        }
    }

    [[nodiscard]] double beginOf(std::size_t column) const
    {
        return static_cast<double>(column - m_shown.first) * m_room.columnWidth;
    }

    /// "Mon" where it fits below every column, else "M", else only where weeks begin.
    void addWeekdays()
    {
        for (const auto& [format, gap] :
             {std::pair{QLocale::ShortFormat, 4.0}, std::pair{QLocale::NarrowFormat, 1.0}}) {
            std::array<QString, 7> names;
            double widest = 0;
            for (int weekday = 1; weekday <= 7; ++weekday) {
                QString& name = names[static_cast<std::size_t>(weekday - 1)];
                name = QLocale{}.standaloneDayName(weekday, format);
                widest = std::max(widest, m_widthOf(name, LabelStyle::Letter));
            }
            if (widest + gap > m_room.columnWidth)
                continue;
            forEachDay([&](std::size_t column, Day day) {
                const QString& name = names[static_cast<std::size_t>(isoWeekday(day) - 1)];
                const double width = m_widthOf(name, LabelStyle::Letter);
                const double begin = beginOf(column) + (m_room.columnWidth - width) / 2;
                m_rows.weekdays.push_back({column, name, LabelStyle::Letter, begin, width});
            });
            return;
        }
        forEachDay([this](std::size_t column, Day day) {
            if (isMonday(day))
                m_rows.weekStarts.push_back(column);
        });
    }

    /// The first of the texts that fits.
    void addMonth(std::size_t column, double distance, std::initializer_list<const char*> formats)
    {
        for (const char* const format : formats) {
            const QString text = QLocale{}.toString(toDate(m_days.day(column)), Words::tr(format));
            if (m_dates.add(column, text, LabelStyle::Month, beginOf(column) + distance))
                return;
        }
    }

    /// Where months begin, then where the days shown begin within one.
    void addMonths()
    {
        std::vector<std::size_t> within;
        std::optional<std::size_t> previous;
        forEachDay([&](std::size_t column, Day day) {
            if (isMonthStart(day)) {
                m_rows.monthStarts.push_back(column);
                addMonth(column, behindLine,
                         {QT_TRANSLATE_NOOP("DayLabels", "MMM yyyy"), QT_TRANSLATE_NOOP("DayLabels", "MMM")});
            } else if (!previous || civilDate(day).month != civilDate(m_days.day(*previous)).month ||
                       civilDate(day).year != civilDate(m_days.day(*previous)).year) {
                within.push_back(column);
            }
            previous = column;
        });
        for (const std::size_t column : within)
            addMonth(column, 0,
                     {QT_TRANSLATE_NOOP("DayLabels", "d MMM yyyy"), QT_TRANSLATE_NOOP("DayLabels", "d MMM")});
    }

    /// Every day, Mondays, or every other Monday.
    void addDays()
    {
        const double widest = m_widthOf(QStringLiteral("30"), LabelStyle::Caption);
        const bool everyDay = widest + gapBetween <= m_room.columnWidth;
        const int weeks = widest + gapOfWeeks <= 7 * m_room.columnWidth ? 1 : 2;
        if (!everyDay && widest + gapOfWeeks > 14 * m_room.columnWidth)
            return;
        forEachDay([&](std::size_t column, Day day) {
            const bool isNamed = everyDay || (isMonday(day) && (day.number - 4) / 7 % weeks == 0); // 1970-01-05 was one
            const bool isDone = std::any_of(m_dates.labels.begin(), m_dates.labels.end(),
                                            [column](const DayLabel& label) { return label.column == column; });
            if (!isNamed || isDone)
                return;
            const QString text = QLocale{}.toString(static_cast<int>(civilDate(day).dayOfMonth));
            const double width = m_widthOf(text, LabelStyle::Caption);
            m_dates.add(column, text, LabelStyle::Caption, beginOf(column) + (m_room.columnWidth - width) / 2);
        });
    }

    const TrendDays& m_days;
    ColumnRange m_shown;
    const DayRoom& m_room;
    const WidthOf& m_widthOf;
    Row m_dates;
    DayRows m_rows;
};

} // namespace

DayRows dayRows(const TrendDays& days, ColumnRange shown, const DayRoom& room, const WidthOf& widthOf)
{
    return Rows{days, shown, room, widthOf}.make();
}

} // namespace footfall::desktop
