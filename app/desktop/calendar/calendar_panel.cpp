// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/calendar/calendar_panel.h"

#include "app/desktop/calendar/calendar_grid.h"
#include "app/desktop/calendar/shade_legend.h"
#include "app/desktop/common/icons.h"
#include "app/desktop/common/plain_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace footfall::desktop {

namespace {

QToolButton* makeArrow(const QString& name, QWidget* parent)
{
    auto* const button = new QToolButton{parent};
    button->setAccessibleName(name);
    setPlainToolTip(*button, name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

CalendarPanel::CalendarPanel(QWidget* parent)
    : QWidget{parent},
      m_grid{new CalendarGrid{m_model, this}},
      m_legend{new ShadeLegend{this}}
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeMonthRow());
    layout->addWidget(m_grid);
    layout->addWidget(m_legend);
    takeColours();

    connect(m_grid, &CalendarGrid::dayChosen, this, &CalendarPanel::dayChosen);
    connect(m_grid, &CalendarGrid::comparedDayChosen, this, &CalendarPanel::comparedDayChosen);
    connect(m_grid, &CalendarGrid::monthsTurned, this, &CalendarPanel::turn);
    showAnswer(nullptr);
}

QWidget* CalendarPanel::makeMonthRow()
{
    auto* const row = new QWidget{this};
    m_previous = makeArrow(tr("Previous month with events"), row);
    m_next = makeArrow(tr("Next month with events"), row);
    m_monthBox = new QComboBox{row};
    m_monthBox->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_monthBox->setToolTip(tr("The months that have events"));
    m_monthBox->setAccessibleDescription(tr("Month"));
    auto* const layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_previous);
    layout->addWidget(m_monthBox);
    layout->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_monthBox, &QComboBox::activated, this,
            [this](int index) { turnTo(m_months[static_cast<std::size_t>(index)]); });
    return row;
}

void CalendarPanel::showAnswer(const std::shared_ptr<const Answer>& answer)
{
    const std::shared_ptr<const Answer> before = std::exchange(m_answer, ofDays(answer));
    m_model.showAnswer(m_answer);
    if (!m_answer || !before || before->view != m_answer->view)
        m_legend->showShades(m_answer ? std::optional{m_model.shades()} : std::nullopt);
    setEnabled(m_answer != nullptr);
    if (!m_answer) {
        m_months.clear();
        m_monthBox->clear();
        return;
    }
    const Day x = m_answer->figures.days.x;
    const bool moved = !before || before->figures.days.x != x;
    if (moved || before->view != m_answer->view) {
        const Month month = moved ? monthOf(x) : m_model.month();
        fillMonths(month);
        turnTo(month);
    }
    m_grid->setCurrentDay(x);
}

void CalendarPanel::fillMonths(Month shown)
{
    m_months = monthsOf(m_answer->overview().days, shown);
    const QSignalBlocker blocker{m_monthBox};
    m_monthBox->clear();
    for (const Month month : m_months)
        m_monthBox->addItem(monthText(month));
}

void CalendarPanel::turnTo(Month month)
{
    m_model.setMonth(month);
    const auto place = std::find(m_months.begin(), m_months.end(), month);
    m_monthBox->setCurrentIndex(static_cast<int>(place - m_months.begin()));
    m_previous->setEnabled(place != m_months.begin());
    m_next->setEnabled(m_months.end() - place > 1);
    if (m_answer)
        m_grid->setCurrentDay(m_answer->figures.days.x);
}

void CalendarPanel::turn(int months)
{
    if (m_months.empty())
        return;
    const int last = static_cast<int>(m_months.size()) - 1;
    turnTo(m_months[static_cast<std::size_t>(std::clamp(m_monthBox->currentIndex() + months, 0, last))]);
}

void CalendarPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && m_answer)
        fillMonths(m_model.month());
    if (event->type() == QEvent::PaletteChange && m_next != nullptr)
        takeColours();
}

void CalendarPanel::takeColours()
{
    m_previous->setIcon(icon(isRightToLeft() ? Icon::Next : Icon::Previous, palette()));
    m_next->setIcon(icon(isRightToLeft() ? Icon::Previous : Icon::Next, palette()));
}

} // namespace footfall::desktop
