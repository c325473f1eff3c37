// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/calendar/calendar_delegate.h"

#include "app/desktop/calendar/calendar_model.h"
#include "app/desktop/common/colours.h"
#include "app/desktop/common/day_marks.h"

#include <QPainter>

namespace footfall::desktop {

namespace {

void drawOutline(QPainter& painter, const QRect& cell, const QPen& pen)
{
    painter.setPen(pen);
    painter.drawRect(cell.adjusted(1, 1, -1, -1));
}

} // namespace

void CalendarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QPalette& palette = option.palette;
    const QVariant shade = index.data(CalendarModel::ShadeRole);
    const QColor ground = shade.isValid() ? shadeColour(shade.toInt(), palette) : palette.color(QPalette::Base);
    painter->fillRect(option.rect, ground);

    const QColor text = readableOn(ground, palette.color(QPalette::Text));
    const bool isX = index.data(CalendarModel::DayXRole).toBool();
    const bool isCompared = index.data(CalendarModel::ComparedDayRole).toBool();
    if (isX)
        drawOutline(*painter, option.rect, penOfX(text));
    if (isCompared) {
        const int inset = isX ? 2 * dayMarkWidth : 0;
        drawOutline(*painter, option.rect.adjusted(inset, inset, -inset, -inset), penOfCompared(text));
    }
    if (isX && option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active)) {
        painter->setPen(QPen{text, 1, Qt::DotLine});
        painter->drawRect(option.rect.adjusted(4, 4, -5, -5));
    }

    const bool quiet = !shade.isValid() || index.data(CalendarModel::OtherMonthRole).toBool();
    painter->setPen(quiet ? readableOn(ground, mixed(text, ground, 0.65)) : text);
    QFont font = option.font;
    font.setBold(isX);
    painter->setFont(font);
    painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
    painter->restore();
}

} // namespace footfall::desktop
