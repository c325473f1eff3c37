// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_label.h"

#include "app/desktop/common/colours.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace footfall::desktop {

namespace {

struct Look
{
    double size; ///< where a widget's own text has 13
    QFont::Weight weight;
};

/// In the order of LabelStyle.
constexpr std::array<Look, labelStyleCount> looks{{{12, QFont::Normal},
                                                   {12, QFont::DemiBold},
                                                   {11, QFont::Normal},
                                                   {11, QFont::DemiBold},
                                                   {9.5, QFont::Normal},
                                                   {9.5, QFont::Bold}}};
constexpr double ownSize = 13;

} // namespace

LabelFonts::LabelFonts(const QFont& own)
{
    for (std::size_t i = 0; i < labelStyleCount; ++i) {
        QFont font = own;
        const double share = looks[i].size / ownSize;
        if (own.pixelSize() > 0)
            font.setPixelSize(std::max(1, static_cast<int>(std::lround(own.pixelSize() * share))));
        else
            font.setPointSizeF(own.pointSizeF() * share);
        font.setWeight(looks[i].weight);
        m_fonts[i] = font;
    }
}

double LabelFonts::lineHeight(LabelStyle style) const
{
    return std::ceil(QFontMetricsF{font(style)}.height());
}

double LabelFonts::widthOf(const QString& text, LabelStyle style) const
{
    return QFontMetricsF{font(style)}.horizontalAdvance(text);
}

double LabelFonts::widthOfNumber(QString number, LabelStyle style) const
{
    const QFontMetricsF metrics{font(style)};
    QChar widest = u'0';
    for (const char16_t digit : u"123456789") {
        if (digit != 0 && metrics.horizontalAdvance(digit) > metrics.horizontalAdvance(widest))
            widest = digit;
    }
    for (QChar& character : number) {
        if (character.isDigit())
            character = widest;
    }
    return metrics.horizontalAdvance(number);
}

void drawLabel(QPainter& painter, const QRectF& place, Qt::Alignment alignment, const QString& text)
{
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(place, static_cast<int>((alignment | Qt::AlignAbsolute).toInt()) | Qt::TextSingleLine, text);
}

QColor labelColour(LabelStyle style, const QPalette& palette)
{
    const bool isQuiet = style == LabelStyle::Caption || style == LabelStyle::Letter;
    return isQuiet ? quietText(palette, QPalette::Base) : palette.color(QPalette::Text);
}

} // namespace footfall::desktop
