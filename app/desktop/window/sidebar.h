// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"

#include <QScrollArea>

#include <memory>

namespace footfall::desktop {

class CalendarPanel;
class DayChooser;
class Workspace;

/// What is asked: calendar, days and definitions.
class Sidebar final : public QScrollArea
{
    Q_OBJECT

public:
    Sidebar(Workspace& workspace, DayChooser& chooser, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    CalendarPanel* m_calendar;
};

} // namespace footfall::desktop
