// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/definitions/days_group.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/definitions/day_chooser.h"
#include "app/desktop/definitions/day_edit.h"
#include "app/desktop/definitions/group_form.h"
#include "app/desktop/session/session.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>

namespace footfall::desktop {

namespace {

/// Before all days that data can have, of which the first is compared with earlier ones.
const QDate noDay{1900, 1, 1};

QDateEdit* makeDateEdit(QWidget* parent)
{
    auto* const edit = new DayEdit{parent};
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setDateRange(noDay, {9999, 12, 31});
    edit->setSpecialValueText(QStringLiteral("\u2013")); // for noDay
    edit->setKeyboardTracking(false);                    // a date that is half typed is no question
    return edit;
}

} // namespace

DaysGroup::DaysGroup(Session& session, DayChooser& chooser, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_chooser{chooser},
      m_dayX{makeDateEdit(this)},
      m_comparedWith{new QComboBox{this}},
      m_comparedDay{makeDateEdit(this)}
{
    for (const ComparedWith way : allComparedWith)
        m_comparedWith->addItem(comparedWithText(way));
    m_comparedWith->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_comparedWith->setMinimumContentsLength(10);
    QFormLayout* const form = makeGroupForm(this, tr("Days"));
    form->addRow(tr("Day &X"), m_dayX);
    form->addRow(tr("Compared &with"), m_comparedWith);
    form->addRow(tr("Compared &day"), m_comparedDay);

    connect(m_dayX, &QDateEdit::dateChanged, &chooser, [&chooser](QDate date) { chooser.chooseDay(toDay(date)); });
    connect(m_comparedDay, &QDateEdit::dateChanged, &chooser,
            [&chooser](QDate date) { chooser.chooseComparedDay(toDay(date)); });
    connect(m_comparedWith, &QComboBox::activated, &chooser,
            [&chooser](int index) { chooser.chooseComparedWith(allComparedWith[static_cast<std::size_t>(index)]); });
    connect(&chooser, &DayChooser::changed, this, &DaysGroup::showDays);
    connect(&session, &Session::stateChanged, this, &DaysGroup::showDays);
    showDays();
}

void DaysGroup::showDays()
{
    const bool hasDays = m_session.answer() && m_session.answer()->hasDays();
    setEnabled(hasDays);
    const QSignalBlocker x{m_dayX};
    const QSignalBlocker y{m_comparedDay};
    if (!hasDays) {
        for (QDateEdit* const edit : {m_dayX, m_comparedDay}) {
            edit->setDate(noDay);
            setPlainToolTip(*edit, {});
        }
        return;
    }
    m_dayX->setDate(toDate(m_session.days().x));
    setPlainToolTip(*m_dayX, dayText(m_session.days().x));
    m_comparedDay->setDate(toDate(m_session.days().y));
    setPlainToolTip(*m_comparedDay, dayText(m_session.days().y));
    m_comparedWith->setCurrentIndex(static_cast<int>(m_chooser.comparedWith()));
    setPlainToolTip(*m_comparedWith, m_comparedWith->currentText());
}

} // namespace footfall::desktop
