// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/figures/figure_text.h"

#include <QColor>
#include <QSize>

#include <array>
#include <optional>

class QRect;
class QWidget;

namespace footfall::desktop {

class CardLabel;
class TypicalBar;

/// How high the texts of a large card are, and whether what is counted stands below the name for want of room beside
/// it. Cards in a row share the greatest, so that their lines are level.
struct CardHeights
{
    bool stacked = false;
    int condition = 0;
    int rate = 0;
    int change = 0;
    int typical = 0;

    friend bool operator==(const CardHeights&, const CardHeights&) = default;
};
CardHeights greatest(const CardHeights& a, const CardHeights& b);

/// The labels and the bar of a card, and their places. Without a layout, which would be done anew up to the window
/// with each text: from day to day texts change and their places don't.
class CardParts
{
public:
    enum class Size {
        Large, ///< number below name
        Small, ///< all in a line, if there is room
    };

    /// The parts are children of the card.
    CardParts(QWidget& card, const QString& name, Size size);

    void show(const FigureText& text, std::optional<TypicalRange> range, std::uint64_t value);
    void setColour(const QColor& figure);

    /// What a large card of this width needs by itself.
    [[nodiscard]] CardHeights heightsAt(int width) const;
    /// Of the whole card; `heights` counts for a large one.
    [[nodiscard]] int heightAt(int width, const CardHeights& heights) const;
    [[nodiscard]] int leastWidth() const;
    void place(int width, const CardHeights& heights);

private:
    [[nodiscard]] int placeLarge(int width, const CardHeights& heights, bool moves) const;
    [[nodiscard]] int placeSmall(int width, bool moves) const;
    void put(QWidget* part, const QRect& area, int cardWidth) const;

    QWidget& m_card;
    Size m_size;
    CardLabel* m_name;
    CardLabel* m_condition;
    CardLabel* m_count;
    CardLabel* m_rate;
    CardLabel* m_change;
    CardLabel* m_typical;
    TypicalBar* m_bar;
};

} // namespace footfall::desktop
