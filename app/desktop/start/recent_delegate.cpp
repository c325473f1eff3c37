// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/recent_delegate.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/icons.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/common/text.h"
#include "app/desktop/start/recent_model.h"
#include "app/desktop/start/recent_text.h"
#include "app/desktop/start/text_look.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace footfall::desktop {

namespace {

// pixels where text has 13
constexpr double smallSize = 12;
constexpr int padding = 17; ///< above and below the two lines
constexpr int edge = 14;
constexpr int pictureSize = 18;
constexpr int gap = 16; ///< between two columns

QFont smallFont(const QWidget& list)
{
    return scaledFont(list.font(), smallSize);
}

/// As wide as any of the texts that is common.
int countsWidth(const QWidget& list)
{
    return list.fontMetrics().horizontalAdvance(RecentDelegate::tr("%1 events, %2 users", "the widest that is common")
                                                    .arg(numberText(10'000'000), numberText(100'000)));
}

int openedWidth(const QWidget& list)
{
    const QFontMetrics metrics{smallFont(list)};
    const QDateTime wide{{2020, 9, 30}, {20, 0}}; // a Wednesday
    return std::max(metrics.horizontalAdvance(momentText(wide, wide.addDays(1))),
                    metrics.horizontalAdvance(momentText(wide, wide.addYears(1))));
}

/// The colours of a row.
struct Colours
{
    QColor ground;
    QColor text;
    QColor quiet;
    QColor link;
};

Colours coloursOf(const QStyleOptionViewItem& option)
{
    const QPalette& palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const QColor on = palette.color(QPalette::HighlightedText);
        return {palette.color(QPalette::Highlight), on, on, on};
    }
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    return {isHovered ? palette.color(QPalette::AlternateBase) : base, palette.color(QPalette::Text),
            quietText(palette, QPalette::Base), palette.color(QPalette::Link)};
}

/// Paints lines of text in the cells of one row.
class Lines
{
public:
    Lines(QPainter& painter, const QStyleOptionViewItem& option) : m_painter{painter}, m_option{option} {}

    void draw(const QRect& place, const QFont& font, const QColor& colour, const QString& text,
              Qt::Alignment across = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideMiddle)
    {
        const QRect seen = QStyle::visualRect(m_option.direction, m_option.rect, place);
        // a path or a number keeps its own direction in a window that runs from right to left
        const int direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        const auto side = static_cast<int>(QStyle::visualAlignment(m_option.direction, across));
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(seen, side | Qt::AlignVCenter | Qt::TextSingleLine | direction,
                           QFontMetrics{font}.elidedText(text, elide, seen.width()));
    }

private:
    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
};

} // namespace

int RecentDelegate::rowHeight(const QWidget& list)
{
    return list.fontMetrics().height() + QFontMetrics{smallFont(list)}.height() + scaledToFont(list, padding);
}

RecentDelegate::Places RecentDelegate::placesIn(const QRect& row, const QWidget& list)
{
    const int side = scaledToFont(list, edge);
    const int between = scaledToFont(list, gap);
    const int picture = scaledToFont(list, pictureSize);
    const int first = list.fontMetrics().height();
    const int second = QFontMetrics{smallFont(list)}.height();
    const int top = row.top() + (row.height() - first - second) / 2;

    Places places;
    places.picture = {row.left() + side, row.top() + (row.height() - picture) / 2, picture, picture};
    const int openedLeft = row.right() + 1 - side - openedWidth(list);
    places.opened = {openedLeft, row.top(), openedWidth(list), row.height()};
    const int nameLeft = places.picture.right() + 1 + scaledToFont(list, 12);
    // where there is little room, names keep a third of it
    const int room = openedLeft - between - nameLeft;
    const int countsLeft = openedLeft - between - std::min(countsWidth(list), room * 2 / 3 - between);
    places.name = {nameLeft, top, countsLeft - between - nameLeft, first};
    places.folder = {nameLeft, top + first, places.name.width(), second};
    places.counts = {countsLeft, top, openedLeft - between - countsLeft, first};
    places.days = {countsLeft, top + first, places.counts.width(), second};
    return places;
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {0, rowHeight(*option.widget)};
}

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QWidget& list = *option.widget;
    const Colours colours = coloursOf(option);
    const Places places = placesIn(option.rect, list);
    const bool isGone = index.data(RecentModel::GoneRole).toBool();
    const auto text = [&index](int role) { return index.data(role).toString(); };
    const QFont small = smallFont(list);

    painter->save();
    painter->fillRect(option.rect, colours.ground);
    if (index.row() > 0)
        painter->fillRect(QRect{option.rect.topLeft(), QSize{option.rect.width(), 1}},
                          mixed(option.palette.color(QPalette::Text), option.palette.color(QPalette::Base), 0.12));
    QPalette coloured = option.palette;
    coloured.setColor(QPalette::ButtonText, colours.quiet);
    icon(isGone ? Icon::Close : Icon::Document, coloured)
        .paint(painter, QStyle::visualRect(option.direction, option.rect, places.picture));

    Lines lines{*painter, option};
    const QColor& own = isGone ? colours.quiet : colours.text;
    const bool isOne = !index.data(RecentModel::SeveralRole).toBool();
    lines.draw(places.name, scaledFont(list.font(), 13, QFont::DemiBold), own, text(Qt::DisplayRole), Qt::AlignLeft,
               isOne ? Qt::ElideMiddle : Qt::ElideRight);
    lines.draw(places.folder, small, colours.quiet, text(RecentModel::FolderRole));
    lines.draw(places.counts, list.font(), own, text(RecentModel::CountsRole), Qt::AlignLeft, Qt::ElideRight);
    QFont link = small;
    link.setUnderline(true);
    lines.draw(places.days, isGone ? link : small, isGone ? colours.link : colours.quiet, text(RecentModel::DaysRole),
               Qt::AlignLeft, Qt::ElideRight);
    lines.draw(places.opened, small, colours.quiet, text(RecentModel::OpenedRole), Qt::AlignRight, Qt::ElideRight);
    painter->restore();
}

} // namespace footfall::desktop
