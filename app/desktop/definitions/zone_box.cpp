// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/definitions/zone_box.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/text.h"
#include "core/study/zone_offsets.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace footfall::desktop {

ZoneBox::ZoneBox(QWidget* parent) : QComboBox{parent}
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    lineEdit()->setAccessibleName(tr("Days in")); // the label names the box around it
    setMaxVisibleItems(20);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    connect(this, &QComboBox::activated, this, &ZoneBox::choose);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ZoneBox::choose);
}

void ZoneBox::setZone(const std::string& name)
{
    m_zone = name;
    const QSignalBlocker blocker{this};
    const QString text = toText(name);
    setCurrentIndex(findText(text));
    setEditText(text);
    setPlainToolTip(*this, text);
}

void ZoneBox::showPopup()
{
    fill();
    QComboBox::showPopup();
}

void ZoneBox::focusInEvent(QFocusEvent* event)
{
    fill(); // for the completion of what is typed
    QComboBox::focusInEvent(event);
}

void ZoneBox::fill()
{
    if (std::exchange(m_filled, true)) // only when needed: the system has hundreds
        return;
    const QSignalBlocker blocker{this};
    const QString text = currentText();
    for (const std::string& name : ZoneOffsets::zoneNames())
        addItem(toText(name));
    setCurrentIndex(findText(text));
    setEditText(text);
}

void ZoneBox::choose()
{
    const std::string name = currentText().trimmed().toStdString();
    if (name == m_zone)
        return;
    if (name.empty())
        setZone(m_zone);
    else
        Q_EMIT zoneChosen(name);
}

} // namespace footfall::desktop
