// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace footfall::desktop {

class DayPairPanel;
class TrendPanel;

/// Trend and Day pair beside each other; where there is too little room for both, one of them, and a switch.
class PicturesPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over.
    PicturesPanel(TrendPanel* trend, DayPairPanel* dayPair, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] int dayPairWidth() const;
    [[nodiscard]] int bottomOfSwitch() const;
    void place();

    TrendPanel* m_trend;
    DayPairPanel* m_dayPair;
    QWidget* m_switch;
    QToolButton* m_showTrend;
    QToolButton* m_showDayPair;
};

} // namespace footfall::desktop
