// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/card_print.h"

#include "app/desktop/common/scaled.h"

#include <QFontMetrics>

#include <algorithm>

namespace footfall::desktop {

namespace {

constexpr int writtenFor = 13; // pixels of text, as the layout's lengths are
constexpr int largeHeight = 108;
constexpr int slimHeight = 60;
constexpr int cardGap = 8;

} // namespace

CardPrint::CardPrint(const QWidget& in) : base{in.font()}
{
    base.setPixelSize(std::max(QFontInfo{in.font()}.pixelSize(), 1));
    const auto print = [this](int pixels, QFont::Weight weight = QFont::Normal) {
        QFont font = base;
        font.setPixelSize(scaled(pixels));
        font.setWeight(weight);
        return font;
    };
    name = print(13, QFont::DemiBold);
    figure = print(28);
    smallFigure = print(17);
    slimFigure = print(18);
    line = print(11);
    tiny = print(10);
    const QFontMetrics nameMetrics{name};
    nameHeight = nameMetrics.height();
    nameAscent = nameMetrics.ascent();
    figureHeight = QFontMetrics{figure}.capHeight();
    slimFigureHeight = QFontMetrics{slimFigure}.capHeight();
    const QFontMetrics lineMetrics{line};
    lineHeight = lineMetrics.height();
    lineAscent = lineMetrics.ascent();
    const QFontMetrics tinyMetrics{tiny};
    tinyHeight = tinyMetrics.height();
    tinyAscent = tinyMetrics.ascent();
}

int CardPrint::scaled(int pixels) const
{
    return (pixels * base.pixelSize() + writtenFor / 2) / writtenFor;
}

int CardPrint::gap() const
{
    return scaled(cardGap);
}

int CardPrint::neededForLarge() const
{
    return scaled(8) + nameHeight + scaled(12) + figureHeight + 3 * lineHeight + scaled(5);
}

int CardPrint::linePitch(int cardHeight) const
{
    const int spare = std::max(cardHeight - neededForLarge(), 0);
    return lineHeight + std::min(spare / 4, scaled(3));
}

int CardPrint::heightOf(CardShape shape) const
{
    const int twoLines = scaled(8) + nameHeight + scaled(4) + lineHeight + scaled(5);
    const int large = std::max({scaled(largeHeight), 2 * twoLines + gap(), neededForLarge()});
    switch (shape) {
    case CardShape::Large:
        return large;
    case CardShape::Small: // two of them and the gap are a large one
        return (large - gap()) / 2;
    case CardShape::Slim:
        break;
    }
    return std::max(scaled(slimHeight),
                    scaled(6) + nameHeight + scaled(4) + slimFigureHeight + scaled(4) + tinyHeight + scaled(3));
}

} // namespace footfall::desktop
