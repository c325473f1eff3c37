// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/calendar/shades.h"

#include <QWidget>

#include <optional>

namespace footfall::desktop {

/// What the shades of days mean: "visitors 87", the shades, "166", in one line.
class ShadeLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ShadeLegend(QWidget* parent = nullptr);

    /// Nothing: no day has a shade.
    void showShades(const std::optional<Shades>& shades);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_least;
    QString m_greatest;
};

} // namespace footfall::desktop
