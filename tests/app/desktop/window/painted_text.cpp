// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window/painted_text.h"

#include "app/desktop/common/contrast.h"

#include <QPainterPath>

#include <algorithm>

namespace footfall::test {

bool TextEngine::begin(QPaintDevice* /*device*/)
{
    return m_painter.isActive() || m_painter.begin(&m_image);
}

bool TextEngine::end()
{
    return m_painter.end();
}

QPainter& TextEngine::inner()
{
    m_painter.paintEngine()->setSystemClip(systemClip());
    return m_painter;
}

void TextEngine::updateState(const QPaintEngineState& changed)
{
    const QPaintEngine::DirtyFlags dirty = changed.state();
    QPainter& painter = inner();
    if (dirty & DirtyTransform)
        painter.setTransform(changed.transform());
    if (dirty & DirtyPen)
        painter.setPen(changed.pen());
    if (dirty & DirtyBrush)
        painter.setBrush(changed.brush());
    if (dirty & DirtyBrushOrigin)
        painter.setBrushOrigin(changed.brushOrigin());
    if (dirty & DirtyFont)
        painter.setFont(changed.font());
    if (dirty & DirtyHints)
        painter.setRenderHints(changed.renderHints());
    if (dirty & DirtyOpacity)
        painter.setOpacity(changed.opacity());
    if (dirty & DirtyCompositionMode)
        painter.setCompositionMode(changed.compositionMode());
    if (dirty & DirtyClipRegion)
        painter.setClipRegion(changed.clipRegion(), changed.clipOperation());
    if (dirty & DirtyClipPath)
        painter.setClipPath(changed.clipPath(), changed.clipOperation());
    if (dirty & DirtyClipEnabled)
        painter.setClipping(changed.isClipEnabled());
}

void TextEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    if (mode == PolylineMode)
        inner().drawPolyline(points, count);
    else
        inner().drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
}

void TextEngine::drawPixmap(const QRectF& to, const QPixmap& pixmap, const QRectF& from)
{
    inner().drawPixmap(to, pixmap, from);
}

void TextEngine::drawImage(const QRectF& to, const QImage& image, const QRectF& from, Qt::ImageConversionFlags flags)
{
    inner().drawImage(to, image, from, flags);
}

void TextEngine::drawTiledPixmap(const QRectF& to, const QPixmap& pixmap, const QPointF& offset)
{
    inner().drawTiledPixmap(to, pixmap, offset);
}

void TextEngine::drawTextItem(const QPointF& place, const QTextItem& item)
{
    QPainter& painter = inner();
    const QRectF own{place.x(), place.y() - item.ascent(), item.width(), item.ascent() + item.descent()};
    QRect where = painter.transform().mapRect(own).toAlignedRect() & m_image.rect();
    if (!systemClip().isEmpty())
        where &= systemClip().boundingRect();
    if (painter.hasClipping())
        where &= painter.transform().mapRect(painter.clipBoundingRect()).toAlignedRect();
    if (where.width() > 2 && where.height() > 2 && !item.text().trimmed().isEmpty()) {
        std::vector<std::pair<double, QRgb>> pixels;
        const auto colourOn = [&painter](QRgb ground) {
            QColor colour = painter.pen().color();
            colour.setAlphaF(colour.alphaF() * static_cast<float>(painter.opacity()));
            return desktop::flattened(colour, QColor{ground});
        };
        for (int y = where.top(); y <= where.bottom(); ++y) {
            for (int x = where.left(); x <= where.right(); x += 2) {
                const QRgb ground = m_image.pixel(x, y);
                pixels.emplace_back(desktop::contrastOf(colourOn(ground), QColor{ground}), ground);
            }
        }
        // a hairline or the end of a bar below a text does not make it hard to read
        const auto worst = pixels.begin() + static_cast<std::ptrdiff_t>(pixels.size() / 5);
        std::nth_element(pixels.begin(), worst, pixels.end());
        m_texts.push_back({item.text(), where, worst->first, colourOn(worst->second), QColor{worst->second}});
    }
    painter.drawTextItem(place, item);
}

int TextDevice::metric(PaintDeviceMetric which) const
{
    switch (which) {
    case PdmWidth:
        return m_image.width();
    case PdmHeight:
        return m_image.height();
    case PdmWidthMM:
        return m_image.widthMM();
    case PdmHeightMM:
        return m_image.heightMM();
    case PdmDpiX:
    case PdmPhysicalDpiX:
        return m_image.logicalDpiX();
    case PdmDpiY:
    case PdmPhysicalDpiY:
        return m_image.logicalDpiY();
    case PdmDepth:
        return m_image.depth();
    case PdmNumColors:
        return m_image.colorCount();
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace footfall::test
