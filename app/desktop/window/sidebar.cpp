// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/sidebar.h"

#include "app/desktop/calendar/calendar_panel.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/definitions/days_group.h"
#include "app/desktop/definitions/definitions_group.h"
#include "app/desktop/workspace/day_chooser.h"
#include "app/desktop/workspace/workspace.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace footfall::desktop {

Sidebar::Sidebar(Workspace& workspace, DayChooser& chooser, QWidget* parent)
    : QScrollArea{parent},
      m_calendar{new CalendarPanel{this}}
{
    auto* const content = new QWidget{this};
    auto* const layout = new QVBoxLayout{content};
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_calendar);
    layout->addWidget(new DaysGroup{workspace, chooser, content});
    layout->addWidget(new DefinitionsGroup{workspace, content});
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(content->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());

    connect(&workspace, &Workspace::answered, m_calendar, &CalendarPanel::showAnswer);
    connect(m_calendar, &CalendarPanel::dayChosen, &chooser, &DayChooser::chooseDay);
    connect(m_calendar, &CalendarPanel::comparedDayChosen, &chooser, &DayChooser::chooseComparedDay);
}

QSize Sidebar::sizeHint() const
{
    constexpr int usualWidth = 256; // of the layout's pixels
    return {std::max(minimumWidth(), scaledToFont(*this, usualWidth)), widget()->sizeHint().height()};
}

} // namespace footfall::desktop
