// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/session/answer.h"

#include <QScrollArea>

#include <memory>

namespace footfall::desktop {

class CalendarPanel;
class DayChooser;
class Session;

/// What is asked: calendar, days and definitions.
class Sidebar final : public QScrollArea
{
    Q_OBJECT

public:
    Sidebar(Session& session, DayChooser& chooser, QWidget* parent = nullptr);

    void showAnswer(const std::shared_ptr<const Answer>& answer);

    [[nodiscard]] QSize sizeHint() const override;

private:
    CalendarPanel* m_calendar;
};

} // namespace footfall::desktop
