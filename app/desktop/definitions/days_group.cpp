// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/definitions/days_group.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/definitions/day_edit.h"
#include "app/desktop/definitions/group_form.h"
#include "app/desktop/workspace/day_chooser.h"
#include "app/desktop/workspace/workspace.h"

#include <QComboBox>
#include <QFormLayout>

namespace footfall::desktop {

DaysGroup::DaysGroup(Workspace& workspace, DayChooser& chooser, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_chooser{chooser},
      m_dayX{new DayEdit{this}},
      m_comparedWith{new QComboBox{this}},
      m_comparedDay{new DayEdit{this}}
{
    for (const ComparedWith way : allComparedWith)
        m_comparedWith->addItem(comparedWithText(way));
    m_comparedWith->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_comparedWith->setMinimumContentsLength(10);
    QFormLayout* const form = makeGroupForm(this, tr("Days"));
    form->addRow(tr("Day &X"), m_dayX);
    form->addRow(tr("Compared &with"), m_comparedWith);
    form->addRow(tr("Compared &day"), m_comparedDay);

    connect(m_dayX, &DayEdit::dayChosen, &chooser, &DayChooser::chooseDay);
    connect(m_comparedDay, &DayEdit::dayChosen, &chooser, &DayChooser::chooseComparedDay);
    connect(m_comparedWith, &QComboBox::activated, &chooser,
            [&chooser](int index) { chooser.chooseComparedWith(allComparedWith[static_cast<std::size_t>(index)]); });
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
    m_comparedWith->setCurrentIndex(static_cast<int>(m_chooser.comparedWith()));
    setPlainToolTip(*m_comparedWith, m_comparedWith->currentText());
}

} // namespace footfall::desktop
