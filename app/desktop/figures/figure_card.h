// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/figures/figure_text.h"
#include "core/metrics/usual.h"

#include <QColor>
#include <QWidget>

#include <optional>

class QLabel;

namespace footfall::desktop {

class TypicalBar;

/// One figure with its rate, its change and its typical range.
class FigureCard final : public QWidget
{
    Q_OBJECT

public:
    enum class Size {
        Large, ///< number below name
        Small, ///< all in a line, if there is room
    };

    FigureCard(Figure figure, Size size, QWidget* parent = nullptr);

    [[nodiscard]] Figure figure() const { return m_figure; }
    void show(const FigureText& text, std::optional<TypicalRange> range, std::uint64_t value);
    /// Dashes instead of numbers, until there is an answer.
    void showNothing();

    /// Whether a click or Enter does something, and the card looks like it.
    void setActivatable(bool activatable);

Q_SIGNALS:
    void activated(footfall::Figure figure);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void makeLabels();
    void layOutLarge();
    void layOutSmall();
    void takeColours();

    Figure m_figure;
    Size m_size;
    QColor m_colour;
    bool m_activatable = false;
    QLabel* m_name = nullptr;
    QLabel* m_condition = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_rate = nullptr;
    QLabel* m_change = nullptr;
    QLabel* m_typical = nullptr;
    TypicalBar* m_bar = nullptr;
};

} // namespace footfall::desktop
