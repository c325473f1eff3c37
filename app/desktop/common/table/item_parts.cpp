// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/item_parts.h"

#include <QApplication>
#include <QStyle>

namespace footfall::desktop {

ItemParts drawItemGround(QPainter& painter, const QStyleOptionViewItem& item)
{
    QStyleOptionViewItem ground = item;
    ground.text.clear();
    const QStyle& style = item.widget != nullptr ? *item.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &ground, &painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    return {.text = item.rect.adjusted(margin, 0, -margin, 0),
            .colour = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text),
            .across = static_cast<int>(QStyle::visualAlignment(item.direction, item.displayAlignment) &
                                       Qt::AlignHorizontal_Mask),
            .isSelected = selected};
}

} // namespace footfall::desktop
