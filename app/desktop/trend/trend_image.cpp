// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_image.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/text.h"
#include "app/desktop/trend/legend_chip.h"
#include "app/desktop/trend/trend_view.h"

#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace footfall::desktop {

namespace {

constexpr double margin = 8;
constexpr double swatchSize = 11;
constexpr double gap = 5; // between swatch, name and value
constexpr double betweenParts = 14;

/// Words and swatches one after the other, from the side where one begins to read.
class Line
{
public:
    Line(QPainter& painter, const TrendPicture& picture, double width, double height)
        : m_painter{painter},
          m_picture{picture},
          m_width{width},
          m_height{height}
    {
    }

    void write(const QString& text, LabelStyle style)
    {
        const double wide = std::ceil(m_picture.fonts.widthOf(text, style)) + 1;
        m_painter.setFont(m_picture.fonts.font(style));
        m_painter.setPen(m_picture.palette.color(QPalette::Text));
        drawLabel(m_painter, take(wide, m_height), Qt::AlignCenter, text);
        m_begin += gap;
    }

    void paint(TrendPart part)
    {
        paintSwatch(m_painter, take(swatchSize, swatchSize), part, true, m_picture.palette);
        m_begin += gap;
    }

    void skip(double pixels) { m_begin += pixels; }
    void next()
    {
        m_begin = margin;
        m_top += m_height;
    }
    [[nodiscard]] bool isAtStart() const { return m_begin <= margin; }
    [[nodiscard]] double left() const { return m_width - margin - m_begin; }
    [[nodiscard]] double bottom() const { return m_top + m_height; }

private:
    QRectF take(double width, double height)
    {
        const double left = m_picture.geometry.mirrored ? m_width - m_begin - width : m_begin;
        m_begin += width;
        return {left, std::round(m_top + (m_height - height) / 2), width, height};
    }

    QPainter& m_painter;
    const TrendPicture& m_picture;
    double m_width;
    double m_height;
    double m_begin = margin;
    double m_top = margin;
};

/// Title, and legend with the values of the bars of day X; returns the height that they take.
double paintHead(QPainter& painter, const TrendPicture& picture, double width)
{
    const LabelFonts& fonts = picture.fonts;
    Line line{painter, picture, width, fonts.lineHeight(LabelStyle::Mark) + 4};
    line.write(pairText(picture.pair), LabelStyle::Mark);
    line.next();
    // another compared day than the bars have: their values would be said of the wrong days
    const auto column = picture.days.columnOf(picture.pair.x);
    const bool hasValues = column && picture.days.run(*column).figures.days == picture.pair;
    for (const TrendPart part : allTrendParts) {
        if (!picture.parts[indexOf(part)])
            continue;
        const QString name = partName(part);
        const QString value = hasValues ? numberText(valueOf(picture.days.run(*column).figures, part)) : QString{};
        const double wide =
            swatchSize + 2 * gap + fonts.widthOf(name, LabelStyle::Legend) + fonts.widthOf(value, LabelStyle::Mark);
        if (!line.isAtStart() && wide > line.left())
            line.next();
        line.paint(part);
        line.write(name, LabelStyle::Legend);
        if (hasValues)
            line.write(value, LabelStyle::Mark);
        line.skip(betweenParts - gap);
    }
    return line.bottom() + 4;
}

} // namespace

QImage trendImage(const TrendView& view, QSize size, double scale)
{
    QImage image{(QSizeF{size} * scale).toSize(), QImage::Format_RGB32};
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    image.fill(view.palette().color(QPalette::Base));
    QPainter painter{&image};
    const double head = std::ceil(paintHead(painter, view.picture(), size.width()));

    TrendView copy;
    copy.copyFrom(view);
    const QSize rest{size.width(), std::max(1, size.height() - static_cast<int>(head))};
    copy.layOutFor(rest, scale);
    const QRectF area{QPointF{}, QSizeF{rest}};
    painter.translate(0, head);
    paintGround(painter, copy.picture(), area);
    copy.scene()->render(&painter, area, area, Qt::IgnoreAspectRatio);
    paintOverlay(painter, copy.picture(), area);
    return image;
}

} // namespace footfall::desktop
