// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pairs/two_line_delegate.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/pairs/pairs_model.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace footfall::desktop {

namespace {

QString secondLineOf(const QModelIndex& index)
{
    return index.data(PairsModel::SecondLineRole).toString();
}

} // namespace

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString first = std::exchange(item.text, {});
    const QStyle& style = item.widget != nullptr ? *item.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget); // ground, selection and focus

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    QRect lines = item.rect.adjusted(margin, 0, -margin, 0);
    const int line = item.fontMetrics.height();
    lines.setTop(lines.top() + (lines.height() - 2 * line) / 2);
    const auto across = static_cast<int>(item.displayAlignment & Qt::AlignHorizontal_Mask);

    painter->save();
    painter->setFont(item.font);
    painter->setPen(text);
    painter->drawText(QRect{lines.topLeft(), QSize{lines.width(), line}}, across | Qt::AlignVCenter,
                      item.fontMetrics.elidedText(first, Qt::ElideRight, lines.width()));
    painter->setFont(option.font);
    painter->setPen(selected ? text : quietText(item.palette, QPalette::Base));
    painter->drawText(QRect{lines.left(), lines.top() + line, lines.width(), line}, across | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(secondLineOf(index), Qt::ElideRight, lines.width()));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize first = QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int withoutText = first.width() - item.fontMetrics.horizontalAdvance(item.text);
    const int second = option.fontMetrics.horizontalAdvance(secondLineOf(index)) + withoutText;
    return {std::max(first.width(), second), first.height() + option.fontMetrics.height()};
}

} // namespace footfall::desktop
