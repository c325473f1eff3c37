// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/typical_bar.h"

#include <QPainter>

#include <algorithm>

namespace footfall::desktop {

namespace {

constexpr int barHeight = 11;
constexpr int rangeHeight = 5;
constexpr int markWidth = 3;

} // namespace

TypicalBar::TypicalBar(QWidget* parent) : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TypicalBar::setLength(int length)
{
    m_length = length;
    updateGeometry();
}

void TypicalBar::setColour(const QColor& colour)
{
    m_colour = colour;
    update();
}

void TypicalBar::setValues(std::optional<TypicalRange> range, std::uint64_t value)
{
    m_range = range;
    m_value = value;
    update();
}

QSize TypicalBar::sizeHint() const
{
    return {m_length, barHeight};
}

int TypicalBar::placeOf(std::uint64_t value) const
{
    // the scale reaches a little beyond the outermost of the three numbers
    const auto low = static_cast<double>(std::min(m_range->least, m_value));
    const auto high = static_cast<double>(std::max(m_range->greatest, m_value));
    const double span = high - low;
    const double share = span > 0 ? (static_cast<double>(value) - low) / span : 0.5;
    const double margin = width() * 0.12;
    return qRound(margin + share * (width() - 2 * margin));
}

QRect TypicalBar::rangeRect() const
{
    if (!m_range)
        return {};
    const int left = placeOf(m_range->least);
    const int right = std::max(placeOf(m_range->greatest), left + 2);
    return {left, (barHeight - rangeHeight) / 2, right - left, rangeHeight};
}

QRect TypicalBar::markRect() const
{
    return m_range ? QRect{placeOf(m_value) - markWidth / 2, 0, markWidth, barHeight} : QRect{};
}

void TypicalBar::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_range)
        return;
    QPainter painter{this};
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.35F);
    painter.setPen(line);
    painter.drawLine(0, barHeight / 2, width() - 1, barHeight / 2);

    QColor fill = m_colour;
    fill.setAlphaF(0.4F);
    const QRect range = rangeRect();
    painter.fillRect(range, palette().brush(QPalette::Base)); // the line ends at the bar
    painter.fillRect(range, fill);
    painter.setPen(m_colour);
    painter.drawRect(range.adjusted(0, 0, -1, -1));

    // the ground shows round the mark, which else could not be told from the end of the bar
    const QRect mark = markRect();
    painter.fillRect(mark.adjusted(-1, 0, 1, 0), palette().brush(QPalette::Base));
    painter.fillRect(mark, m_colour);
}

} // namespace footfall::desktop
