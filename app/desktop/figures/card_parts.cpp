// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/card_parts.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/figures/card_label.h"
#include "app/desktop/figures/typical_bar.h"

#include <QStyle>

#include <algorithm>
#include <initializer_list>

namespace footfall::desktop {

namespace {

constexpr int sideMargin = 10;
constexpr int topOfLarge = 8; // the coloured strip is in it
constexpr int bottomOfLarge = 7;
constexpr int topOfSmall = 4;
constexpr int gapOfWords = 5;
constexpr int gapOfLines = 1;
constexpr int gapAboveBar = 4;
constexpr int lengthOfSmallBar = 52;
constexpr double small = 0.9; // print, beside the name

QFont scaledFont(const QFont& font, double factor, bool bold = false)
{
    QFont scaled = font;
    if (font.pointSizeF() > 0)
        scaled.setPointSizeF(font.pointSizeF() * factor);
    else
        scaled.setPixelSize(qRound(font.pixelSize() * factor));
    scaled.setBold(bold);
    return scaled;
}

CardLabel* makeLabel(QWidget& card, double factor, bool bold = false)
{
    auto* const label = new CardLabel{&card};
    label->setFont(scaledFont(card.font(), factor, bold));
    return label;
}

/// One line where the text fits; measuring lines costs more.
int heightOf(const CardLabel& label, int width)
{
    if (label.text().isEmpty() || label.lineWidth() < width)
        return label.lineHeight();
    return label.heightForWidth(width);
}

/// What a part of a small card takes: a line of text as long as it is, or lines that fill the width.
QSize sizeOf(const QWidget& part, int most)
{
    const auto* const label = dynamic_cast<const CardLabel*>(&part);
    if (label == nullptr)
        return {std::min(part.sizeHint().width(), most), part.sizeHint().height()};
    const int width = label->lineWidth() + 1;
    if (width <= most)
        return {width, label->lineHeight()};
    return {most, label->wrappedHeight(most)};
}

} // namespace

CardHeights greatest(const CardHeights& a, const CardHeights& b)
{
    return {a.stacked || b.stacked, std::max(a.condition, b.condition), std::max(a.rate, b.rate),
            std::max(a.change, b.change), std::max(a.typical, b.typical)};
}

CardParts::CardParts(QWidget& card, const QString& name, Size size)
    : m_card{card},
      m_size{size},
      m_name{makeLabel(card, 1, true)},
      m_condition{makeLabel(card, small)},
      m_count{makeLabel(card, size == Size::Large ? 2.0 : 1.35)},
      m_rate{makeLabel(card, small)},
      m_change{makeLabel(card, small)},
      m_typical{makeLabel(card, small)},
      m_bar{new TypicalBar{&card}}
{
    const bool large = size == Size::Large;
    m_name->showText(name);
    m_name->setBuddy(m_count);
    for (CardLabel* const label : {m_condition, m_rate, m_change, m_typical})
        label->setWordWrap(large); // in a small card only where they need more than a line
    if (!large) {
        m_bar->setLength(lengthOfSmallBar);
        m_rate->hide();
    }
}

void CardParts::show(const FigureText& text, std::optional<TypicalRange> range, std::uint64_t value)
{
    m_condition->showText(text.condition);
    m_count->showText(text.count);
    m_rate->showText(text.rate);
    m_change->showText(text.change);
    m_typical->showText(text.typical);
    setPlainToolTip(*m_change, text.changeDetail);
    setPlainToolTip(*m_typical, text.typicalDetail);
    setPlainToolTip(*m_bar, text.typicalDetail);
    m_bar->setValues(range, value);
    // a description, since a name would be read instead of the number
    m_count->setAccessibleDescription(m_name->text() + QStringLiteral(", ") + text.condition);
}

void CardParts::setColour(const QColor& figure)
{
    m_bar->setColour(figure);
    QPalette quiet = m_card.palette();
    quiet.setColor(QPalette::Text, quietText(m_card.palette(), QPalette::Base));
    for (CardLabel* const label : {m_condition, m_rate, m_change, m_typical})
        label->setPalette(quiet);
}

CardHeights CardParts::heightsAt(int width) const
{
    const int inside = width - 2 * sideMargin;
    const int beside = inside - m_name->sizeHint().width() - gapOfWords;
    CardHeights heights;
    heights.stacked = m_condition->lineWidth() >= beside;
    heights.condition = heightOf(*m_condition, inside);
    heights.rate = heightOf(*m_rate, inside);
    heights.change = heightOf(*m_change, inside);
    heights.typical = heightOf(*m_typical, inside);
    return heights;
}

int CardParts::heightAt(int width, const CardHeights& heights) const
{
    return m_size == Size::Large ? placeLarge(width, heights, false) : placeSmall(width, false);
}

void CardParts::place(int width, const CardHeights& heights)
{
    static_cast<void>(m_size == Size::Large ? placeLarge(width, heights, true) : placeSmall(width, true));
}

int CardParts::leastWidth() const
{
    int width = std::max({m_name->sizeHint().width(), m_count->sizeHint().width(), m_bar->sizeHint().width()});
    return width + 2 * sideMargin;
}

void CardParts::put(QWidget* part, const QRect& area, int cardWidth) const
{
    part->setGeometry(QStyle::visualRect(m_card.layoutDirection(), QRect{0, 0, cardWidth, area.bottom() + 1}, area));
}

/// Returns the height of the card; the parts stay where they are unless they are to move.
int CardParts::placeLarge(int width, const CardHeights& heights, bool moves) const
{
    const int inside = width - 2 * sideMargin;
    int top = topOfLarge;
    const auto line = [&](QWidget* part, int height) {
        if (moves)
            put(part, {sideMargin, top, inside, height}, width);
        top += height + gapOfLines;
    };
    const int nameHeight = m_name->sizeHint().height();
    if (heights.stacked) {
        line(m_name, nameHeight);
        line(m_condition, heights.condition);
    } else {
        const int nameWidth = m_name->sizeHint().width();
        const int left = sideMargin + nameWidth + gapOfWords;
        const int lower = m_name->fontMetrics().ascent() - m_condition->fontMetrics().ascent(); // to stand on one line
        if (moves) {
            put(m_name, {sideMargin, top, nameWidth, nameHeight}, width);
            put(m_condition, {left, top + lower, width - sideMargin - left, heights.condition}, width);
        }
        top += std::max(nameHeight, lower + heights.condition) + gapOfLines;
    }
    line(m_count, m_count->sizeHint().height());
    line(m_rate, heights.rate);
    line(m_change, heights.change);
    line(m_typical, heights.typical);
    top += gapAboveBar - gapOfLines;
    const QSize bar = m_bar->sizeHint();
    if (moves)
        put(m_bar, {sideMargin, top, std::min(bar.width(), inside), bar.height()}, width);
    return top + bar.height() + bottomOfLarge;
}

/// The same for words that wrap.
int CardParts::placeSmall(int width, bool moves) const
{
    const std::initializer_list<QWidget*> parts{m_name, m_condition, m_count, m_change, m_typical, m_bar};
    const int right = width - sideMargin;
    int top = topOfSmall;
    for (const auto* part = parts.begin(); part != parts.end();) {
        const auto* end = part;
        int lineHeight = 0;
        int lineWidth = 0;
        do {
            const QSize size = sizeOf(**end, right - sideMargin);
            lineWidth += size.width() + gapOfWords;
            lineHeight = std::max(lineHeight, size.height());
            ++end;
        } while (end != parts.end() && sideMargin + lineWidth + sizeOf(**end, right - sideMargin).width() <= right);
        for (int left = sideMargin; part != end; ++part) {
            const QSize size = sizeOf(**part, right - sideMargin);
            if (auto* const label = dynamic_cast<CardLabel*>(*part); label != nullptr && moves)
                label->setWordWrap(size.height() > label->lineHeight());
            if (moves)
                put(*part, {{left, top + (lineHeight - size.height()) / 2}, size}, width);
            left += size.width() + gapOfWords;
        }
        top += lineHeight + gapOfLines;
    }
    return top - gapOfLines + topOfSmall;
}

} // namespace footfall::desktop
