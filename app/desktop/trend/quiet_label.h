// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/plain_text.h"
#include "app/desktop/trend/trend_label.h"

namespace footfall::desktop {

/// A line of text that matters less. What there is no room for is elided, and stands in the tool tip; its size never
/// depends on its text.
class QuietLabel final : public PlainLabel
{
public:
    explicit QuietLabel(LabelStyle style, QWidget* parent = nullptr);

    void setLine(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LabelStyle m_style;
};

} // namespace footfall::desktop
