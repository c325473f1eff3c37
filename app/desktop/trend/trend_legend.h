// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/trend_part.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace footfall::desktop {

/// The parts' names beside their colours; a button for each shows or hides the part.
class TrendLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendLegend(QWidget* parent = nullptr);

Q_SIGNALS:
    void partToggled(footfall::desktop::TrendPart part, bool isShown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeColours();

    std::array<QToolButton*, trendPartCount> m_buttons{};
};

/// The sample of a part's look that the legend and exported pictures show; hollow for a hidden part.
void paintSwatch(QPainter& painter, const QRectF& rect, TrendPart part, bool isShown, const QPalette& palette);

} // namespace footfall::desktop
