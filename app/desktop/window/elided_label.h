// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/plain_text.h"

namespace footfall::desktop {

/// One line of text that ends in "…" where there is no room; all of it is in the tool tip.
class ElidedLabel final : public PlainLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setLine(const QString& line);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace footfall::desktop
