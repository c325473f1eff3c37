// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/definitions/days_group.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/definitions/day_edit.h"
#include "app/desktop/definitions/group_form.h"
#include "app/desktop/workspace/day_chooser.h"
#include "app/desktop/workspace/workspace.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>
#include <utility>

namespace footfall::desktop {

DaysGroup::DaysGroup(Workspace& workspace, DayChooser& chooser, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_chooser{chooser},
      m_dayX{new DayEdit{this}},
      m_comparedWith{new QComboBox{this}},
      m_comparedDay{new DayEdit{this}}
{
    for (const ComparedWith way : offeredComparedWith) {
        m_ways.push_back(way);
        m_comparedWith->addItem(comparedWithText(way));
    }
    m_comparedWith->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_comparedWith->setMinimumContentsLength(10);
    QFormLayout* const form = makeGroupForm(this, tr("Days"));
    form->addRow(tr("Day &X"), m_dayX);
    form->addRow(tr("Compared &with"), m_comparedWith);
    form->addRow(tr("Compared &day"), m_comparedDay);
    alignLabels(*form);

    connect(m_dayX, &DayEdit::dayChosen, &chooser, &DayChooser::chooseDay);
    connect(m_comparedDay, &DayEdit::dayChosen, &chooser, &DayChooser::chooseComparedDay);
    connect(m_comparedWith, &QComboBox::activated, &chooser,
            [this](int index) { m_chooser.chooseComparedWith(m_ways[static_cast<std::size_t>(index)]); });
    connect(&chooser, &DayChooser::changed, this, &DaysGroup::showDays);
    connect(&workspace, &Workspace::answered, this, &DaysGroup::showDays);
    showDays();
}

void DaysGroup::showDays()
{
    const bool hasDays = m_workspace.answer() && m_workspace.answer()->hasDays();
    setEnabled(hasDays);
    if (!hasDays) {
        m_dayX->showNoDay();
        m_comparedDay->showNoDay();
        return;
    }
    m_dayX->setDay(m_workspace.days().x);
    m_comparedDay->setDay(m_workspace.days().y);
    showComparedWith();
}

/// What is offered, the distance that holds, and that of the pair: a day that was chosen once can be kept to.
void DaysGroup::showComparedWith()
{
    std::vector<ComparedWith> ways{offeredComparedWith.begin(), offeredComparedWith.end()};
    const DayPair days = m_workspace.days();
    for (const int distance : {m_workspace.definitions().compareDistance, days.x - days.y}) {
        const bool isDistance = smallestCompareDistance <= distance && distance <= largestCompareDistance;
        if (isDistance && std::find(ways.begin(), ways.end(), ComparedWith{distance}) == ways.end())
            ways.insert(ways.end() - 1, ComparedWith{distance}); // before any day
    }
    if (std::exchange(m_ways, ways) != ways) {
        m_comparedWith->clear();
        for (const ComparedWith way : ways)
            m_comparedWith->addItem(comparedWithText(way));
    }
    const auto place = std::find(ways.begin(), ways.end(), m_chooser.comparedWith());
    m_comparedWith->setCurrentIndex(static_cast<int>(place - ways.begin()));
    setPlainToolTip(*m_comparedWith, m_comparedWith->currentText());
}

} // namespace footfall::desktop
