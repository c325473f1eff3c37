// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/copying.h"

#include "app/desktop/common/day_text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Copying)
};

} // namespace

QString figuresAsText(const Answer& answer)
{
    const DayFigures& figures = answer.figures;
    QString text = pairText(figures.days) + u'\n';
    const auto add = [&](const QString& name, std::uint64_t number) {
        text += name + u'\t' + QString::number(number) + u'\n'; // ungrouped, so that it pastes as a number
    };
    add(Words::tr("Active"), figures.active);
    add(Words::tr("Reactivated"), figures.reactivated);
    add(Words::tr("New"), figures.newUsers);
    add(Words::tr("Resurrected"), figures.resurrected);
    add(Words::tr("Churned"), figures.churned);
    add(Words::tr("Inactive"), figures.inactive);
    add(Words::tr("Known users"), figures.knownUsers);
    add(Words::tr("Visitors"), figures.visitors);
    add(Words::tr("Sessions"), figures.sessions);
    add(Words::tr("Events"), figures.events);
    return text;
}

bool copyFocused()
{
    QWidget* const focused = QApplication::focusWidget();
    if (auto* const edit = qobject_cast<QLineEdit*>(focused)) {
        edit->copy();
        return true;
    }
    const auto* const label = qobject_cast<QLabel*>(focused);
    if ((label == nullptr || !label->hasSelectedText()) && qobject_cast<QAbstractItemView*>(focused) == nullptr)
        return false;
    QKeyEvent key{QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier};
    return QCoreApplication::sendEvent(focused, &key) && key.isAccepted();
}

} // namespace footfall::desktop
