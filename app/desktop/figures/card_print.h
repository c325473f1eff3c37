// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace footfall::desktop {

/// How large a figure's card is, and what stands on it.
enum class CardShape {
    Large, ///< five lines: name, number, rate, change, typical range
    Small, ///< half as high: name and number, then change and range
    Slim   ///< name, number and change, the range's strip
};

/// The sizes of print on cards and the heights of their lines: of the font alone, so that cards are as high whatever
/// they show.
struct CardPrint
{
    explicit CardPrint(const QWidget& in);

    [[nodiscard]] int heightOf(CardShape shape) const;
    /// What the lines of a large card need.
    [[nodiscard]] int neededForLarge() const;
    /// From line to line of a large card of a height, which may have more room than its lines need.
    [[nodiscard]] int linePitch(int cardHeight) const;
    /// Between cards.
    [[nodiscard]] int gap() const;
    /// What a length of the layout is in this print.
    [[nodiscard]] int scaled(int pixels) const;

    QFont base;
    QFont name;
    QFont figure; ///< of a large card
    QFont smallFigure;
    QFont slimFigure;
    QFont line; ///< all that is said of the figure
    QFont tiny;
    int nameHeight = 0;
    int nameAscent = 0;
    int figureHeight = 0; ///< of its digits
    int slimFigureHeight = 0;
    int lineHeight = 0;
    int lineAscent = 0;
    int tinyHeight = 0;
    int tinyAscent = 0;
};

} // namespace footfall::desktop
