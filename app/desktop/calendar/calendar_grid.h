// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QTableView>

namespace footfall::desktop {

class CalendarModel;

/// The cells of the calendar. A click or the arrow keys move day X, a click with Shift the compared day.
class CalendarGrid final : public QTableView
{
    Q_OBJECT

public:
    /// The model is not owned.
    explicit CalendarGrid(CalendarModel& model, QWidget* parent = nullptr);

    /// Where the keys move from.
    void setCurrentDay(Day day);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(footfall::Day day);
    void comparedDayChosen(footfall::Day day);
    /// So many months on or back, by the keyboard or the wheel.
    void monthsTurned(int months);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    CalendarModel& m_model;
    Day m_current;
    int m_wheel = 0;
};

} // namespace footfall::desktop
