// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/trend_label.h"
#include "core/base/day.h"

#include <QWidget>

class QToolButton;

namespace footfall::desktop {

class QuietLabel;
class TrendDays;
class TrendLegend;

/// The row above the picture: day X with the legend of its values, and what is done with the picture. Where there is
/// little room the day is left out, which the picture says too. Nothing in it moves when the day changes.
class TrendHead final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendHead(QWidget* parent = nullptr);

    void setDays(const TrendDays& days);
    void showDay(const TrendDays& days, Day x);
    /// That much stays free at the end of the row.
    void setHeadRoom(int pixels);

    [[nodiscard]] TrendLegend& legend() const { return *m_legend; }
    [[nodiscard]] QToolButton& reset() const { return *m_reset; }
    [[nodiscard]] QToolButton& asTable() const { return *m_asTable; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void measure();
    void takeColours();
    void layOut();

    QuietLabel* m_day;
    TrendLegend* m_legend;
    QToolButton* m_reset;
    QToolButton* m_asTable;
    int m_dayWidth = 0; ///< of the widest day
    int m_headRoom = 0;
};

} // namespace footfall::desktop
