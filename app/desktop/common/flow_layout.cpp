// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/flow_layout.h"

#include <QMargins>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace footfall::desktop {

FlowLayout::FlowLayout(Widths widths, QWidget* parent) : QLayout{parent}, m_widths{widths} {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setCellWidth(int width)
{
    m_cellWidth = width;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* const item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    const std::vector<QLayoutItem*> items = shownItems();
    int width = 0;
    for (const QLayoutItem* item : items)
        width += std::max(item->sizeHint().width(), m_widths == Widths::Equal ? cellWidth() : 0) + spacing();
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right() - (items.empty() ? 0 : spacing());
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : shownItems())
        size = size.expandedTo(item->minimumSize());
    if (m_widths == Widths::Equal)
        size.setWidth(cellWidth());
    return size.grownBy(contentsMargins());
}

std::vector<QLayoutItem*> FlowLayout::shownItems() const
{
    std::vector<QLayoutItem*> items;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            items.push_back(item.get());
    }
    return items;
}

int FlowLayout::cellWidth() const
{
    int width = m_cellWidth;
    for (const QLayoutItem* item : shownItems())
        width = std::max(width, item->minimumSize().width());
    return width;
}

std::vector<FlowLayout::Row> FlowLayout::naturalRows(int width) const
{
    std::vector<Row> rows;
    int left = 0;
    for (QLayoutItem* item : shownItems()) {
        const int wanted = std::clamp(item->sizeHint().width(), std::min(item->minimumSize().width(), width), width);
        if (rows.empty() || left + wanted > width) {
            rows.emplace_back();
            left = 0;
        }
        rows.back().items.push_back(item);
        rows.back().widths.push_back(wanted);
        left += wanted + spacing();
    }
    return rows;
}

std::vector<FlowLayout::Row> FlowLayout::equalRows(int width) const
{
    const std::vector<QLayoutItem*> items = shownItems();
    const auto most = static_cast<std::size_t>(std::max(1, (width + spacing()) / (cellWidth() + spacing())));
    std::vector<Row> rows;
    for (std::size_t begin = 0; begin < items.size(); begin += most) {
        const int inRow = static_cast<int>(std::min(most, items.size() - begin));
        const int shared = width - spacing() * (inRow - 1);
        Row& row = rows.emplace_back();
        for (int i = 0; i < inRow; ++i) {
            row.items.push_back(items[begin + static_cast<std::size_t>(i)]);
            row.widths.push_back(shared * (i + 1) / inRow - shared * i / inRow); // no pixel is left over at the end
        }
    }
    return rows;
}

int FlowLayout::heightOf(const Row& row)
{
    int height = 0;
    for (std::size_t i = 0; i < row.items.size(); ++i) {
        const QLayoutItem* item = row.items[i];
        height = std::max(height,
                          item->hasHeightForWidth() ? item->heightForWidth(row.widths[i]) : item->sizeHint().height());
    }
    return height;
}

void FlowLayout::place(const Row& row, const QRect& area) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = area.left();
    for (std::size_t i = 0; i < row.items.size(); ++i) {
        const QRect place{left, area.top(), row.widths[i], area.height()};
        row.items[i]->setGeometry(QStyle::visualRect(direction, area, place));
        left += row.widths[i] + spacing();
    }
}

std::vector<FlowLayout::Row> FlowLayout::rowsFor(int width) const
{
    return m_widths == Widths::Equal ? equalRows(width) : naturalRows(width);
}

int FlowLayout::rowSpacing() const
{
    return m_widths == Widths::Equal ? spacing() : spacing() / 3; // words stand closer to the line above
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const std::vector<Row> rows = rowsFor(std::max(0, width - margins.left() - margins.right()));
    int height = margins.top() + margins.bottom() + rowSpacing() * std::max(0, static_cast<int>(rows.size()) - 1);
    for (const Row& row : rows)
        height += heightOf(row);
    return height;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const std::vector<Row> rows = rowsFor(std::max(0, inner.width()));
    const int extra = m_widths == Widths::Equal ? std::max(0, rect.height() - heightForWidth(rect.width())) : 0;
    const int count = static_cast<int>(rows.size());
    int top = inner.top();
    for (int i = 0; i < count; ++i) {
        const Row& row = rows[static_cast<std::size_t>(i)];
        const int height = heightOf(row) + extra * (i + 1) / count - extra * i / count;
        place(row, QRect{inner.left(), top, inner.width(), height});
        top += height + rowSpacing();
    }
}

} // namespace footfall::desktop
