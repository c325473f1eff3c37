// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/figure_button.h"
#include "app/desktop/figures/card_layout.h"

#include <optional>

namespace footfall::desktop {

/// One figure with its rate, its change and its typical range, painted by itself: its size is its panel's matter, and
/// none of what it shows.
class FigureCard final : public FigureButton
{
    Q_OBJECT

public:
    explicit FigureCard(Figure figure, QWidget* parent = nullptr);

    void setShape(CardShape shape);
    void show(const FigureText& text, std::optional<TypicalRange> range, std::uint64_t value);
    /// Dashes instead of numbers, until there is an answer.
    void showNothing();

    /// What stands where.
    [[nodiscard]] const CardLayout& shown() const { return m_layout; }

protected:
    void paintFigure(QPainter& painter) override;
    void fontChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    CardShape m_shape = CardShape::Large;
    CardPrint m_print;
    CardContents m_contents;
    CardLayout m_layout;
};

} // namespace footfall::desktop
