// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/legend_chip.h"

#include <QWidget>

#include <array>

namespace footfall::desktop {

class TrendDays;

/// The parts' names and day X's values beside their colours; a chip for each shows or hides the part. Where there is
/// little room, values are left out first, then the names for the values, then both.
class TrendLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendLegend(QWidget* parent = nullptr);

    /// Room for the values of all of them.
    void setDays(const TrendDays& days);
    /// Values as the bars show them.
    void showDay(const TrendDays& days, Day x);

    [[nodiscard]] int widthFor(ChipFace face) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void partToggled(footfall::desktop::TrendPart part, bool isShown);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();

    std::array<LegendChip*, trendPartCount> m_chips{};
};

} // namespace footfall::desktop
