// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/typical_strip.h"

#include "app/desktop/common/contrast.h"
#include "app/desktop/figures/judgement_mark.h"

#include <QPainter>

#include <algorithm>

namespace footfall::desktop {

namespace {

constexpr int lineWidth = 3;       // of the mark
constexpr double lineShare = 0.25; // of the text's colour
constexpr double fillShare = 0.45; // of the figure's

} // namespace

TypicalStrip::TypicalStrip(const TypicalValue& value, const QRect& place) : m_value{value}, m_place{place} {}

int TypicalStrip::placeOf(std::uint64_t value) const
{
    // the scale reaches a little beyond the outermost of the three numbers
    const auto low = static_cast<double>(std::min(m_value.range.least, m_value.value));
    const auto high = static_cast<double>(std::max(m_value.range.greatest, m_value.value));
    const double span = high - low;
    const double share = span > 0 ? (static_cast<double>(value) - low) / span : 0.5;
    const double margin = m_place.width() * 0.15;
    return m_place.left() + qRound(margin + share * (m_place.width() - 2 * margin));
}

QRect TypicalStrip::rangeRect() const
{
    const int left = placeOf(m_value.range.least);
    const int right = std::max(placeOf(m_value.range.greatest), left + 2);
    const int height = m_place.height() * 7 / 10;
    return {left, m_place.top() + (m_place.height() - height) / 2, right - left, height};
}

QRect TypicalStrip::markRect() const
{
    const int middle = placeOf(m_value.value);
    if (m_value.judgement == Judgement::Usual)
        return {middle - lineWidth / 2, m_place.top(), lineWidth, m_place.height()};
    const int side = std::min(m_place.height() * 8 / 10, m_place.width() / 4);
    return {middle - side / 2, m_place.top() + (m_place.height() - side) / 2, side, side};
}

void TypicalStrip::paint(QPainter& painter, const QColor& figure, const QColor& text, const QColor& ground) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int middle = m_place.center().y();
    painter.fillRect(QRect{m_place.left(), middle, m_place.width(), 1}, mixed(text, ground, lineShare));
    const QRect range = rangeRect();
    painter.setPen(figure);
    painter.setBrush(mixed(figure, ground, fillShare));
    painter.drawRect(range.adjusted(0, 0, -1, -1));

    // the ground shows round the mark, which else could not be told from the end of the bar
    const QRect mark = markRect();
    if (m_value.judgement == Judgement::Usual) {
        painter.fillRect(mark.adjusted(-1, 0, 1, 0), ground);
        painter.fillRect(mark, text);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen{ground, 2});
        painter.setBrush(text);
        paintTriangle(painter, mark, m_value.judgement);
        painter.setPen(Qt::NoPen);
        paintTriangle(painter, mark, m_value.judgement);
    }
    painter.restore();
}

} // namespace footfall::desktop
