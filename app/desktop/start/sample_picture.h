// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace footfall::desktop {

/// A small drawing of what Trend looks like; of made-up bars, not of data.
class SamplePicture final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace footfall::desktop
