// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/column_range.h"
#include "app/desktop/trend/trend_days.h"
#include "app/desktop/trend/trend_label.h"

#include <QPixmap>
#include <QWidget>

#include <vector>

namespace footfall::desktop {

/// All days as a small outline of the visitors over their years, with a frame round those that the trend shows. The
/// frame is dragged to scroll, its ends to zoom; a click elsewhere brings it there.
class RangeStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit RangeStrip(QWidget* parent = nullptr);

    void setDays(TrendDays days);
    void setShown(ColumnRange shown);

    /// The frame's place.
    [[nodiscard]] QRectF frameRect() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// The years and months, in their places.
    [[nodiscard]] std::vector<TrendLabel> labels() const;

Q_SIGNALS:
    void shownChosen(footfall::desktop::ColumnRange shown);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Grip { None, Whole, LeftEnd, RightEnd };

    [[nodiscard]] Grip gripAt(double x) const;
    /// The place of the columns' bounds, `column` of them from where time begins; it runs as in the trend.
    [[nodiscard]] double xOf(std::size_t column) const;
    /// A place as if time ran from left to right.
    [[nodiscard]] double along(double x) const { return isRightToLeft() ? width() - x : x; }
    [[nodiscard]] std::size_t columnAt(double x) const;
    void drawOutline();
    void paintFrame(QPainter& painter) const;
    /// Of the outline, which stands on the row of years.
    [[nodiscard]] int outlineHeight() const;
    void choose(ColumnRange shown);

    TrendDays m_days;
    ColumnRange m_shown;
    QPixmap m_outline; ///< drawn anew only for other days, sizes, fonts or colours
    Grip m_grip = Grip::None;
    ColumnRange m_shownAtPress;
    double m_pressX = 0;
};

} // namespace footfall::desktop
