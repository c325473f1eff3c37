// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pairs/two_line_delegate.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/table/item_parts.h"
#include "app/desktop/pairs/pairs_model.h"

#include <QPainter>

namespace footfall::desktop {

namespace {

/// A little smaller than the figure.
QFont secondFont(const QStyleOptionViewItem& option)
{
    constexpr double share = 11.0 / 13;
    QFont font = option.font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * share);
    else
        font.setPixelSize(qRound(font.pixelSize() * share));
    return font;
}

/// As long as there is room for.
QString secondLineOf(const QModelIndex& index, const QFontMetrics& metrics, int width)
{
    const QString whole = index.data(PairsModel::SecondLineRole).toString();
    // no longer than that, so that not one row of a column has the difference and the next has not
    const int usual = metrics.horizontalAdvance(QStringLiteral("+888 (+888.8\u00a0%)"));
    if (std::max(usual, metrics.horizontalAdvance(whole)) <= width)
        return whole;
    return metrics.elidedText(index.data(PairsModel::ShortSecondLineRole).toString(), Qt::ElideRight, width);
}

} // namespace

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const ItemParts parts = drawItemGround(*painter, item);
    const QFont below = secondFont(option);
    const QFontMetrics belowMetrics{below};
    const QRect& area = parts.text;
    const int first = item.fontMetrics.height();
    const int second = belowMetrics.height();
    const int top = area.top() + (area.height() - first - second) / 2;

    painter->save();
    painter->setFont(item.font);
    painter->setPen(parts.colour);
    painter->drawText(QRect{area.left(), top, area.width(), first}, parts.across | Qt::AlignVCenter,
                      item.fontMetrics.elidedText(item.text, Qt::ElideRight, area.width()));
    painter->setFont(below);
    painter->setPen(parts.isSelected ? parts.colour : quietText(item.palette, QPalette::Base));
    painter->drawText(QRect{area.left(), top + first, area.width(), second}, parts.across | Qt::AlignVCenter,
                      secondLineOf(index, belowMetrics, area.width()));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize first = QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int withoutText = first.width() - item.fontMetrics.horizontalAdvance(item.text);
    const QFontMetrics belowMetrics{secondFont(option)};
    const QString shortOne = index.data(PairsModel::ShortSecondLineRole).toString();
    const int second = belowMetrics.horizontalAdvance(shortOne) + withoutText;
    return {std::max(first.width(), second), first.height() + belowMetrics.height()};
}

} // namespace footfall::desktop
