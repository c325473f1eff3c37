// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/calendar/calendar_grid.h"

#include "app/desktop/calendar/calendar_delegate.h"
#include "app/desktop/calendar/calendar_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <optional>

namespace footfall::desktop {

namespace {

std::optional<int> daysMovedBy(int key, bool rightToLeft)
{
    switch (key) {
    case Qt::Key_Left:
        return rightToLeft ? 1 : -1;
    case Qt::Key_Right:
        return rightToLeft ? -1 : 1;
    case Qt::Key_Up:
        return -CalendarModel::daysOfWeek;
    case Qt::Key_Down:
        return CalendarModel::daysOfWeek;
    default:
        return std::nullopt;
    }
}

} // namespace

CalendarGrid::CalendarGrid(CalendarModel& model, QWidget* parent) : QTableView{parent}, m_model{model}
{
    setModel(&model);
    setItemDelegate(new CalendarDelegate{this});
    setAccessibleName(tr("Calendar"));
    setAccessibleDescription(tr("Arrow keys move day X, Page Up and Page Down turn the month; a click with Shift "
                                "chooses the compared day."));
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
}

void CalendarGrid::setCurrentDay(Day day)
{
    m_current = day;
    if (const QModelIndex index = m_model.indexOf(day); index.isValid())
        setCurrentIndex(index);
}

QSize CalendarGrid::sizeHint() const
{
    const int row = fontMetrics().height() + 10;
    const int column = fontMetrics().horizontalAdvance(QStringLiteral("00")) + 20;
    return {CalendarModel::daysOfWeek * column + 2 * frameWidth(),
            horizontalHeader()->sizeHint().height() + CalendarModel::weeks * row + 2 * frameWidth()};
}

QSize CalendarGrid::minimumSizeHint() const
{
    return {CalendarModel::daysOfWeek * fontMetrics().horizontalAdvance(QStringLiteral("000")), sizeHint().height()};
}

void CalendarGrid::keyPressEvent(QKeyEvent* event)
{
    if (const std::optional<int> days = daysMovedBy(event->key(), isRightToLeft());
        days && !(event->modifiers() & ~Qt::KeypadModifier)) {
        Q_EMIT dayChosen(m_current + *days);
    } else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_PageUp) {
        Q_EMIT monthsTurned(-1);
    } else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_PageDown) {
        Q_EMIT monthsTurned(1);
    } else {
        event->ignore(); // the window may have a use for it
    }
}

void CalendarGrid::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const Day day = m_model.dayAt(index);
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT comparedDayChosen(day);
    else
        Q_EMIT dayChosen(day);
}

void CalendarGrid::mouseMoveEvent(QMouseEvent*) {} // a drag must not move the current cell

void CalendarGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    updateGeometry();
}

void CalendarGrid::wheelEvent(QWheelEvent* event)
{
    constexpr int notch = 120;
    m_wheel += event->angleDelta().y();
    if (const int turns = m_wheel / notch; turns != 0) {
        m_wheel -= turns * notch;
        Q_EMIT monthsTurned(-turns);
    }
    event->accept();
}

} // namespace footfall::desktop
