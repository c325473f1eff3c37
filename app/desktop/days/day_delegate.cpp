// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/days/day_delegate.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/day_marks.h"
#include "app/desktop/days/days_model.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace footfall::desktop {

namespace {

constexpr int roomForSign = 10; ///< round it

DayMark markOf(const QModelIndex& index)
{
    return static_cast<DayMark>(index.data(DaysModel::MarkRole).toInt());
}

void drawOutline(QPainter& painter, const QRect& cell, const QColor& colour, DayMark mark)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(mark == DayMark::Compared ? penOfCompared(colour) : penOfX(colour));
    painter.drawRect(QRectF{cell}.adjusted(1, 1, -1, -1));
}

/// An i in a circle, at the end of the cell.
void drawSign(QPainter& painter, const QRect& cell, const QFont& font, const QColor& colour)
{
    const int side = QFontMetrics{font}.ascent();
    const QRectF circle{cell.right() - side - roomForSign / 2.0, cell.center().y() - side / 2.0 + 0.5, qreal(side),
                        qreal(side)};
    QFont small = font;
    small.setPixelSize(std::max(6, side * 3 / 4));
    small.setBold(true);
    painter.setFont(small);
    painter.setPen(QPen{colour, 1});
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    painter.drawText(circle, Qt::AlignCenter, QStringLiteral("i"));
}

bool needsCare(const QModelIndex& index)
{
    return !index.data(DaysModel::CautionRole).toString().isEmpty();
}

} // namespace

void DayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != 0)
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor onSelection = option.palette.color(QPalette::HighlightedText);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (needsCare(index))
        drawSign(*painter, option.rect, option.font,
                 selected ? onSelection : quietText(option.palette, QPalette::Base));
    if (const DayMark mark = markOf(index); mark != DayMark::None) {
        const QColor text = option.palette.color(QPalette::Text);
        drawOutline(*painter, option.rect, selected ? onSelection : text, mark);
    }
    painter->restore();
}

QSize DayDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.font.setWeight(QFont::DemiBold); // as it is once the row is day X
    item.fontMetrics = QFontMetrics{item.font};
    const QStyle& style = item.widget != nullptr ? *item.widget->style() : *QApplication::style();
    const QSize hint = style.sizeFromContents(QStyle::CT_ItemViewItem, &item, {}, item.widget);
    if (index.data(DaysModel::FoldedRole).toBool())
        return {0, hint.height()}; // its text runs over all columns
    const int sign = index.column() == 0 ? item.fontMetrics.ascent() + roomForSign : 0;
    return {hint.width() + sign, hint.height()};
}

} // namespace footfall::desktop
