// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/usual.h"

#include <QColor>
#include <QRect>

class QPainter;

namespace footfall::desktop {

/// A figure's typical range, and day X's number within or beside it.
struct TypicalValue
{
    TypicalRange range;
    std::uint64_t value = 0;
    Judgement judgement = Judgement::Usual;
};

/// A small scale: the range as a bar, the number as a line across it, or as a triangle where it is low or high.
class TypicalStrip
{
public:
    /// `place` is at least a few pixels wide.
    TypicalStrip(const TypicalValue& value, const QRect& place);

    /// Where the range and the mark are drawn.
    [[nodiscard]] QRect rangeRect() const;
    [[nodiscard]] QRect markRect() const;

    void paint(QPainter& painter, const QColor& figure, const QColor& text, const QColor& ground) const;

private:
    [[nodiscard]] int placeOf(std::uint64_t value) const;

    TypicalValue m_value;
    QRect m_place;
};

} // namespace footfall::desktop
