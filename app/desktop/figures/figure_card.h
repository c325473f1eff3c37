// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/figures/card_parts.h"
#include "core/metrics/usual.h"

#include <QColor>
#include <QWidget>

#include <functional>
#include <optional>

namespace footfall::desktop {

/// One figure with its rate, its change and its typical range.
class FigureCard final : public QWidget
{
    Q_OBJECT

public:
    FigureCard(Figure figure, CardParts::Size size, QWidget* parent = nullptr);

    [[nodiscard]] Figure figure() const { return m_figure; }
    void show(const FigureText& text, std::optional<TypicalRange> range, std::uint64_t value);
    /// Dashes instead of numbers, until there is an answer.
    void showNothing();

    /// What a large card of a width needs by itself, and what it gets instead: the same for all in a row.
    [[nodiscard]] CardHeights ownHeightsAt(int width) const { return m_parts.heightsAt(width); }
    void setHeights(std::function<CardHeights(int width)> heights);
    /// To be called once the texts of all cards are set: puts them into their places.
    void arrange();

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

    /// Whether a click or Enter does something, and the card looks like it.
    void setActivatable(bool activatable);

Q_SIGNALS:
    void activated(footfall::Figure figure);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] CardHeights heightsAt(int width) const;
    void takeColours();

    Figure m_figure;
    CardParts::Size m_size;
    QColor m_colour;
    bool m_activatable = false;
    CardParts m_parts;
    std::function<CardHeights(int width)> m_heights;
    QSize m_needed; ///< least width, and height at the width of now
};

} // namespace footfall::desktop
