// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/copying.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/table/column_titles.h"
#include "app/desktop/common/text.h"
#include "core/report/day_table.h"
#include "core/report/table.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace footfall::desktop {

QString figuresAsText(const Answer& answer)
{
    const DayFigures& figures = answer.figures;
    QString text = pairText(figures.days) + u'\n';
    for (const Figure figure : figuresAsRead) { // ungrouped, so that it pastes as a number
        const Cell cell = cellOf(valueOf(figures, figure));
        text += columnTitle(rowOf(figure).id) + u'\t' + toText(cellText(cell, *answer.overview().zone)) + u'\n';
    }
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
