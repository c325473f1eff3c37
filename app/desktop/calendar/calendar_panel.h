// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/calendar/calendar_model.h"
#include "app/desktop/workspace/answer.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QToolButton;

namespace footfall::desktop {

class CalendarGrid;
class ShadeLegend;

/// A month with its days shaded by their visitors, and the list of the months that have events.
class CalendarPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarPanel(QWidget* parent = nullptr);

    /// Turns to the month of day X, if that has moved. Null: an empty calendar.
    void showAnswer(const std::shared_ptr<const Answer>& answer);

Q_SIGNALS:
    void dayChosen(footfall::Day day);
    void comparedDayChosen(footfall::Day day);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeMonthRow();
    void fillMonths(Month shown);
    void turnTo(Month month);
    void turn(int months);
    void takeColours();

    CalendarModel m_model;
    CalendarGrid* m_grid;
    ShadeLegend* m_legend;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QComboBox* m_monthBox = nullptr;
    std::vector<Month> m_months;
    std::shared_ptr<const Answer> m_answer;
};

} // namespace footfall::desktop
