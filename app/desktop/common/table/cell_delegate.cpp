// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/cell_delegate.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/table/item_parts.h"
#include "app/desktop/common/table/table_model.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace footfall::desktop {

namespace {

constexpr double barContrast = 2; // the number above it says the same
constexpr int raised = 2;         // the number, off the bar

QColor barColour(const QPalette& palette)
{
    const QColor usual = isDark(palette) ? QColor{0x6D, 0x84, 0x94} : QColor{0x8F, 0xA3, 0xB0};
    return readableOn(palette.color(QPalette::Base), usual, barContrast);
}

void drawBar(QPainter& painter, const QRect& cell, const QRect& text, double share, int across, const QColor& colour)
{
    const int height = std::max(2, cell.height() / 9);
    const int width = std::max(1, static_cast<int>(std::lround(text.width() * share)));
    const int left = (across & Qt::AlignRight) != 0 ? text.right() + 1 - width : text.left();
    painter.fillRect(QRect{left, cell.bottom() - height, width, height}, colour);
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(TableModel::KeepEndRole).toBool())
        option->textElideMode = Qt::ElideLeft;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant share = index.data(TableModel::BarRole);
    if (!share.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const ItemParts parts = drawItemGround(*painter, item);
    painter->save();
    if (share.toDouble() > 0) {
        const QColor colour = parts.isSelected ? parts.colour : barColour(item.palette);
        drawBar(*painter, item.rect, parts.text, share.toDouble(), parts.across, colour);
    }
    painter->setFont(item.font);
    painter->setPen(parts.colour);
    painter->drawText(parts.text.adjusted(0, 0, 0, -2 * raised), parts.across | Qt::AlignVCenter,
                      item.fontMetrics.elidedText(item.text, Qt::ElideRight, parts.text.width()));
    painter->restore();
}

} // namespace footfall::desktop
