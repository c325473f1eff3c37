// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/plain_text.h"

namespace footfall::desktop {

/// Plain text of a card, which knows how much room it takes. A card asks that many times over for each text that it
/// shows, and measuring is most of what a change of day costs.
class CardLabel final : public PlainLabel
{
public:
    explicit CardLabel(QWidget* parent);

    void showText(const QString& text);
    /// Pixels that the text takes on a single line.
    [[nodiscard]] int lineWidth() const;
    [[nodiscard]] int lineHeight() const { return fontMetrics().height(); }
    /// Pixels that the text, broken into lines of this width, takes from top to bottom.
    [[nodiscard]] int wrappedHeight(int width) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void forget();

    mutable int m_lineWidth = -1;    ///< -1: not measured
    mutable int m_wrappedWidth = -1; ///< for which m_wrappedHeight is
    mutable int m_wrappedHeight = -1;
};

} // namespace footfall::desktop
