// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/table_header.h"

#include "app/desktop/common/colours.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace footfall::desktop {

namespace {

constexpr int roomAboveAndBelow = 8; // together
constexpr double lineShare = 0.18;   // of the text's colour in the line below

QPainterPath triangle(const QRectF& area, Qt::SortOrder order)
{
    const bool down = order == Qt::DescendingOrder;
    QPainterPath path{down ? area.topLeft() : area.bottomLeft()};
    path.lineTo(down ? area.topRight() : area.bottomRight());
    path.lineTo(area.center().x(), down ? area.bottom() : area.top());
    path.closeSubpath();
    return path;
}

} // namespace

TableHeader::TableHeader(QWidget* parent) : QHeaderView{Qt::Horizontal, parent}
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

int TableHeader::margin() const
{
    return style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + roomAboveAndBelow};
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    if (model() == nullptr) // it goes before the view does
        return {};
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const int triangleRoom = sortIndicatorSection() == section ? fontMetrics().ascent() * 3 / 4 + 1 : 0;
    return {fontMetrics().horizontalAdvance(title) + triangleRoom + 2 * margin(),
            fontMetrics().height() + roomAboveAndBelow};
}

void TableHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    Q_EMIT released();
}

/// The ground and the line run on where no column is.
void TableHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter{viewport()};
    const QRect all = viewport()->rect();
    painter.fillRect(all, palette().color(QPalette::AlternateBase));
    const QColor line = mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), lineShare);
    painter.fillRect(QRect{all.left(), all.bottom(), all.width(), 1}, line);
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const QRect inside = rect.adjusted(margin(), 0, -margin(), 0);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int side = sorted ? fontMetrics().ascent() / 2 : 0;
    const int gap = sorted ? side / 2 : 0;
    const QString whole = model()->headerData(section, Qt::Horizontal).toString();
    const QString title = fontMetrics().elidedText(whole, Qt::ElideRight, inside.width() - side - gap);
    const int width = fontMetrics().horizontalAdvance(title);
    const Qt::Alignment asked{model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt()};
    const bool right = QStyle::visualAlignment(layoutDirection(), asked).testFlag(Qt::AlignRight);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font());
    const QColor colour = sorted ? palette().color(QPalette::Text) : quietText(palette(), QPalette::Base);
    painter->setPen(colour);
    const int left = right ? inside.right() + 1 - width : inside.left();
    painter->drawText(QRect{left, rect.top(), width + 1, rect.height()}, Qt::AlignLeft | Qt::AlignVCenter, title);
    if (sorted) {
        const double at = right ? left - gap - side : left + width + gap;
        const QRectF area{at, rect.center().y() - side / 2.0 + 1, double(side), side * 0.75};
        painter->fillPath(triangle(area, sortIndicatorOrder()), colour);
    }
    painter->restore();
}

} // namespace footfall::desktop
