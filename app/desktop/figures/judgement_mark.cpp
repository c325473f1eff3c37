// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/judgement_mark.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPolygonF>
#include <QStyle>
#include <QWidget>

namespace footfall::desktop {

QString judgementWord(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Low:
        return QCoreApplication::translate("FigureText", "low");
    case Judgement::High:
        return QCoreApplication::translate("FigureText", "high");
    case Judgement::Usual:
        break;
    }
    return {};
}

void paintTriangle(QPainter& painter, const QRectF& place, Judgement judgement)
{
    const bool up = judgement == Judgement::High;
    const qreal foot = up ? place.bottom() : place.top();
    painter.drawPolygon(QPolygonF{
        {{place.left(), foot}, {place.right(), foot}, {place.center().x(), up ? place.top() : place.bottom()}}});
}

JudgementMark::JudgementMark(Judgement judgement, const QFont& font, Look look)
    : m_judgement{judgement},
      m_look{look},
      m_word{fittedText({judgementWord(judgement)}, font, QWIDGETSIZE_MAX)}
{
    const QFontMetrics metrics{font};
    m_triangle = metrics.xHeight() + 1;
    m_padding = look == Look::Filled ? metrics.height() / 2 : 0;
    m_size = {2 * m_padding + m_triangle + m_triangle / 2 + m_word.width, metrics.height()};
}

void JudgementMark::moveTo(int left, int baseline)
{
    m_baseline = baseline;
    m_place = {QPoint{left, baseline - QFontMetrics{m_word.font}.ascent()}, m_size};
}

void JudgementMark::paint(QPainter& painter, const QRect& bounds, const QColor& text, const QColor& ground) const
{
    if (isEmpty())
        return;
    painter.save();
    const bool filled = m_look == Look::Filled;
    const QRect place = QStyle::visualRect(painter.layoutDirection(), bounds, m_place);
    painter.setPen(Qt::NoPen);
    if (filled) {
        painter.setBrush(text);
        painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
    }
    painter.setBrush(filled ? ground : text);
    const QRect triangle{m_place.left() + m_padding, m_baseline - m_triangle, m_triangle, m_triangle};
    paintTriangle(painter, QStyle::visualRect(painter.layoutDirection(), bounds, triangle), m_judgement);
    painter.setPen(filled ? ground : text);
    paintText(painter, bounds,
              placedText(m_word, m_place.right() + 1 - m_padding - m_word.width, m_baseline, m_word.width + 1));
    painter.restore();
}

} // namespace footfall::desktop
