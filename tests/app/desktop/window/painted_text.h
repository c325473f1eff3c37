// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QString>

#include <vector>

namespace footfall::test {

/// A text as it reached the screen.
struct PaintedText
{
    QString text;
    QRect where;
    double contrast; ///< that most of it has with what was painted below it
    QColor colour;
    QColor ground; ///< where the contrast is that one
};

/// Paints like an image, and keeps what texts were painted, in which colour and on what.
class TextEngine final : public QPaintEngine
{
public:
    explicit TextEngine(QImage& image) : QPaintEngine{AllFeatures}, m_image{image} {}

    bool begin(QPaintDevice* device) override;
    bool end() override;
    void updateState(const QPaintEngineState& changed) override;
    void drawPath(const QPainterPath& path) override { inner().drawPath(path); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawRects(const QRectF* rects, int count) override { inner().drawRects(rects, count); }
    void drawRects(const QRect* rects, int count) override { inner().drawRects(rects, count); }
    void drawPixmap(const QRectF& to, const QPixmap& pixmap, const QRectF& from) override;
    void drawImage(const QRectF& to, const QImage& image, const QRectF& from, Qt::ImageConversionFlags flags) override;
    void drawTiledPixmap(const QRectF& to, const QPixmap& pixmap, const QPointF& offset) override;
    void drawTextItem(const QPointF& place, const QTextItem& item) override;
    [[nodiscard]] Type type() const override { return User; }

    [[nodiscard]] const std::vector<PaintedText>& texts() const { return m_texts; }

private:
    /// Clipped as Qt has a widget clipped.
    QPainter& inner();

    QImage& m_image;
    QPainter m_painter;
    std::vector<PaintedText> m_texts;
};

/// What a TextEngine paints on.
class TextDevice final : public QPaintDevice
{
public:
    explicit TextDevice(QSize size) : m_image{size, QImage::Format_RGB32}, m_engine{m_image} {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<PaintedText>& texts() const { return m_engine.texts(); }
    [[nodiscard]] const QImage& image() const { return m_image; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric which) const override;

private:
    QImage m_image;
    mutable TextEngine m_engine;
};

} // namespace footfall::test
