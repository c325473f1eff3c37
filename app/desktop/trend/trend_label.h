// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QRectF>
#include <QString>

#include <array>
#include <cstddef>
#include <vector>

class QPainter;

namespace footfall::desktop {

/// How a word in the trend is written.
enum class LabelStyle {
    Legend,       ///< names in the legend
    Mark,         ///< the same, semibold: day X, values in the legend
    Caption,      ///< what is said beside the picture
    Month,        ///< the same, semibold
    Letter,       ///< weekdays
    StrongLetter, ///< day X's
};
inline constexpr std::size_t labelStyleCount = 6;

/// The fonts of all styles, in proportion to a widget's own.
class LabelFonts
{
public:
    explicit LabelFonts(const QFont& own = {});

    [[nodiscard]] const QFont& font(LabelStyle style) const { return m_fonts[static_cast<std::size_t>(style)]; }
    /// In whole pixels.
    [[nodiscard]] double lineHeight(LabelStyle style) const;
    [[nodiscard]] double widthOf(const QString& text, LabelStyle style) const;
    /// Of the widest text that numbers as long as this one have, whatever their digits.
    [[nodiscard]] double widthOfNumber(QString number, LabelStyle style) const;

private:
    std::array<QFont, labelStyleCount> m_fonts;
};

/// A word in the picture; its place is just as wide as it is.
struct TrendLabel
{
    QString text;
    QRectF place;
    LabelStyle style = LabelStyle::Caption;
    std::size_t column = 0; ///< of a weekday
};

/// The words round the panels that stay where they are when the day changes, and the lines that belong to them.
struct TrendLabels
{
    std::vector<TrendLabel> values;
    std::vector<TrendLabel> weekdays;
    std::vector<TrendLabel> dates;
    std::vector<QRectF> lines;
};

/// Draws a text in the direction of its own script, whatever the window's; `alignment` says left and right as they are.
void drawLabel(QPainter& painter, const QRectF& place, Qt::Alignment alignment, const QString& text);
/// The colour of a style's words on Base.
QColor labelColour(LabelStyle style, const QPalette& palette);

} // namespace footfall::desktop
