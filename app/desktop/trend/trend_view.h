// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/trend_overlay.h"

#include <QChartView>
#include <QPointF>

#include <optional>

namespace footfall::desktop {

class TrendChart;

/// The picture of the days. A click in a day's column chooses the day, a drag zooms into days; neither needs to hit a
/// bar. Left and Right go from day to day.
class TrendView final : public QChartView
{
    Q_OBJECT

public:
    explicit TrendView(QWidget* parent = nullptr);

    void setDays(TrendDays days, DayPair pair);
    /// Moves the marks; shows other days only if day X is not among those shown.
    void setPair(DayPair pair);
    void setShown(ColumnRange shown);
    void setPartShown(TrendPart part, bool isShown);
    /// Everything that another view shows, for a picture of another size.
    void copyFrom(const TrendView& other);
    /// For a picture instead of a window.
    void layOutFor(QSize size, double devicePixelRatio);

    [[nodiscard]] const TrendPicture& picture() const { return m_picture; }
    [[nodiscard]] const TrendChart& trendChart() const { return *m_chart; }
    /// The columns that are shown when there is no reason for others.
    [[nodiscard]] ColumnRange opening() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(footfall::Day day);
    /// By a drag, the wheel, or since day X was elsewhere.
    void shownChanged();

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void takeValues();
    void layOut();
    void takePalette();
    void describe();
    void point(std::optional<std::size_t> column);
    /// Paints anew what changes with the marks, and with the column under the pointer.
    void updateMarks();
    void updateColumn(std::optional<std::size_t> column);
    void choose(std::size_t column);
    [[nodiscard]] std::optional<std::size_t> columnAt(QPointF place) const;
    /// The nearest one, for drags that leave the panels.
    [[nodiscard]] std::size_t nearestColumn(QPointF place) const;

    TrendChart* m_chart;
    TrendPicture m_picture;
    std::optional<QPointF> m_pressed;
    double m_turned = 0; ///< of the wheel, in notches that have not moved anything yet
};

} // namespace footfall::desktop
