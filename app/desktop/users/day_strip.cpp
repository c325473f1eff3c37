// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/users/day_strip.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/day_marks.h"
#include "app/desktop/common/day_text.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/text.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace footfall::desktop {

namespace {

constexpr int gap = 3;       ///< between bar and labels
constexpr int sideRoom = 2;  ///< for the marks
constexpr int narrowest = 5; ///< cell that has room for a gap beside it

QString shortDate(Day day)
{
    return QLocale{}.toString(toDate(day), QStringLiteral("d MMM yyyy"));
}

} // namespace

DayStrip::DayStrip(QWidget* parent) : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Days visited"));
}

void DayStrip::setDays(Day first, Day last, std::vector<Day> visited, DayPair marks)
{
    m_hasDays = true;
    m_first = first;
    m_last = std::max(first, last);
    m_visited = std::move(visited);
    m_marks = marks;
    constexpr std::size_t mostNamed = 10;
    QStringList days;
    for (std::size_t i = 0; i < std::min(m_visited.size(), mostNamed); ++i)
        days.append(dayText(m_visited[i]));
    const auto others = m_visited.size() - static_cast<std::size_t>(days.size());
    QString description = tr("Visited on %1").arg(days.join(QStringLiteral(", ")));
    if (others > 0)
        description += countedText(others, tr(" and %1 more day"), tr(" and %1 more days"));
    setAccessibleDescription(description);
    update();
}

void DayStrip::clear()
{
    m_hasDays = false;
    setAccessibleDescription({});
    update();
}

Day DayStrip::dayAt(int x) const
{
    const double days = m_last - m_first + 1;
    const double place = (x - sideRoom) * days / std::max(1, width() - 2 * sideRoom);
    return m_first + static_cast<int>(std::clamp(place, 0.0, days - 1));
}

QRectF DayStrip::cellOf(Day day) const
{
    const double width = double(this->width() - 2 * sideRoom) / (m_last - m_first + 1);
    const double left = sideRoom + (day - m_first) * width;
    return {left, sideRoom, std::max(width >= narrowest ? width - 1 : width, 1.0), double(barHeight())};
}

int DayStrip::barHeight() const
{
    return fontMetrics().height();
}

QSize DayStrip::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, barHeight() + 2 * sideRoom + gap + fontMetrics().height()};
}

QSize DayStrip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

bool DayStrip::isVisited(Day day) const
{
    return std::binary_search(m_visited.begin(), m_visited.end(), day);
}

bool DayStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_hasDays)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const Day day = dayAt(help->pos().x());
    const QString text = isVisited(day) ? tr("%1: visited") : tr("%1: no visit");
    showPlainToolTip(help->globalPos(), text.arg(dayText(day)), this);
    return true;
}

void DayStrip::drawMark(QPainter& painter, Day day, bool dashed) const
{
    if (day < m_first || day > m_last)
        return;
    const QColor text = palette().color(QPalette::WindowText); // on a cell of whatever colour
    painter.setPen(dashed ? penOfCompared(text) : penOfX(text));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cellOf(day).adjusted(-1, -1, 1, 1));
}

void DayStrip::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_hasDays)
        return;
    QPainter painter{this};
    const QColor empty = mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.12);
    if (cellOf(m_first).width() >= narrowest - 1) {
        for (Day day = m_first; day <= m_last; day = day + 1)
            painter.fillRect(cellOf(day), empty);
    } else { // more days than could be told apart
        painter.fillRect(cellOf(m_first).united(cellOf(m_last)), empty);
    }
    for (const Day day : m_visited) {
        if (day >= m_first && day <= m_last)
            painter.fillRect(cellOf(day), colourOf(Hue::Active, palette()));
    }
    drawMark(painter, m_marks.y, true);
    drawMark(painter, m_marks.x, false);
    QRect labels = rect().adjusted(sideRoom, barHeight() + 2 * sideRoom + gap, -sideRoom, 0);
    painter.setPen(quietText(palette(), QPalette::Window));
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignTop, shortDate(m_first));
    if (m_last != m_first)
        painter.drawText(labels, Qt::AlignRight | Qt::AlignTop, shortDate(m_last));
}

} // namespace footfall::desktop
