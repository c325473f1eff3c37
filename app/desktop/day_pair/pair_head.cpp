// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/day_pair/pair_head.h"

#include <QPainter>

namespace footfall::desktop {

PairHead::PairHead(Qt::Alignment alignment, QWidget* parent) : PlainLabel{parent}
{
    setAlignment(alignment);
    setForegroundRole(QPalette::Text); // the ground is Base
}

void PairHead::setWords(const QString& text, const QString& day)
{
    const qsizetype place = text.indexOf(day);
    m_broken = place > 0 ? text.left(place).trimmed() + QLatin1Char{'\n'} + text.mid(place) : text;
    setText(text);
    updateGeometry();
}

QSize PairHead::sizeHint() const
{
    return fontMetrics().boundingRect(QRect{}, 0, m_broken).size() + QSize{2, 0};
}

void PairHead::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setPen(palette().color(foregroundRole()));
    const bool fits = fontMetrics().horizontalAdvance(text()) <= width();
    painter.drawText(rect(), static_cast<int>(alignment()), fits ? text() : m_broken);
}

} // namespace footfall::desktop
