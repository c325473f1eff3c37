// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/calendar/calendar_model.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/text.h"

#include <QLocale>

#include <utility>

namespace footfall::desktop {

CalendarModel::CalendarModel(Qt::DayOfWeek weekBegin, QObject* parent)
    : QAbstractTableModel{parent},
      m_weekBegin{weekBegin}
{
}

void CalendarModel::showAnswer(std::shared_ptr<const Answer> answer)
{
    const bool sameView = m_answer && answer && m_answer->view == answer->view;
    m_answer = std::move(answer);
    if (!sameView)
        m_shades = m_answer ? Shades{m_answer->overview().days} : Shades{};
    Q_EMIT dataChanged(index(0, 0), index(weeks - 1, daysOfWeek - 1));
}

void CalendarModel::setMonth(Month month)
{
    if (month == m_month)
        return;
    m_month = month;
    Q_EMIT dataChanged(index(0, 0), index(weeks - 1, daysOfWeek - 1));
}

Day CalendarModel::firstShown() const
{
    const Day first = m_month.firstDay();
    return first - (isoWeekday(first) - m_weekBegin + daysOfWeek) % daysOfWeek;
}

Day CalendarModel::dayAt(const QModelIndex& index) const
{
    return firstShown() + (index.row() * daysOfWeek + index.column());
}

QModelIndex CalendarModel::indexOf(Day day) const
{
    const int place = day - firstShown();
    return place < 0 ? QModelIndex{} : index(place / daysOfWeek, place % daysOfWeek);
}

int CalendarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : weeks;
}

int CalendarModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : daysOfWeek;
}

const DayCounts* CalendarModel::countsOf(Day day) const
{
    return m_answer ? m_answer->overview().find(day) : nullptr;
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Day day = dayAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(civilDate(day).dayOfMonth);
    case Qt::ToolTipRole:
        return asToolTip(description(day));
    case Qt::AccessibleDescriptionRole:
        return description(day);
    case ShadeRole: {
        const DayCounts* const counts = countsOf(day);
        return counts != nullptr ? m_shades.shadeOf(counts->visitors) : QVariant{};
    }
    case OtherMonthRole:
        return monthOf(day) != m_month;
    case DayXRole:
        return m_answer && m_answer->figures.days.x == day;
    case ComparedDayRole:
        return m_answer && m_answer->figures.days.y == day;
    default:
        return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QLocale locale;
    const int weekday = (section + m_weekBegin - 1) % daysOfWeek + 1;
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return locale.standaloneDayName(weekday, QLocale::ShortFormat);
    if (role == Qt::AccessibleTextRole)
        return locale.standaloneDayName(weekday);
    return {};
}

QString CalendarModel::description(Day day) const
{
    if (!m_answer)
        return {};
    const DayCounts* const counts = countsOf(day);
    QString text = counts != nullptr ? tr("%1: %2 visitors").arg(dayText(day), numberText(counts->visitors))
                                     : tr("%1: no events").arg(dayText(day));
    if (m_answer && m_answer->figures.days.x == day)
        text += tr(", day X");
    if (m_answer && m_answer->figures.days.y == day)
        text += tr(", compared day");
    return text;
}

} // namespace footfall::desktop
