// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/day_pair/pair_text.h"

#include <QEvent>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace footfall::desktop {

namespace {

constexpr double leastScale = 0.7;
constexpr int bearing = 1; // that letters may reach out of their width

/// As many words as have room on each line, on `most` lines; the last one takes the rest.
QStringList brokenLines(const QString& text, const QFontMetrics& metrics, int width, qsizetype most)
{
    QStringList lines;
    for (const QString& word : text.split(QLatin1Char{' '})) {
        const bool isFirst = lines.isEmpty();
        const QString longer = isFirst ? word : lines.back() + QLatin1Char{' '} + word;
        if (isFirst || (lines.size() < most && metrics.horizontalAdvance(longer) > width))
            lines += word;
        else
            lines.back() = longer;
    }
    return lines;
}

} // namespace

PairText::PairText(Qt::Alignment alignment, QWidget* parent) : PlainLabel{parent}
{
    setAlignment(alignment);
    setForegroundRole(QPalette::Text); // the ground is Base
}

void PairText::setWords(const QString& text, const QString& last, const QString& tip)
{
    if (this->text() == text && m_tip == tip)
        return;
    setText(text);
    m_last = last;
    m_tip = tip;
    arrange();
}

void PairText::arrange()
{
    QFont print = font();
    print.setPixelSize(std::max(QFontInfo{print}.pixelSize(), 1));
    const QFontMetrics metrics{print};
    const int lineHeight = metrics.height();
    const int room = width() - 2 * bearing;
    const qsizetype most = std::max(height() / lineHeight, 1);
    QStringList lines{text()};
    const qsizetype cut = m_last.isEmpty() ? 0 : text().indexOf(m_last);
    if (cut > 0 && most > 1 && metrics.horizontalAdvance(text()) > room)
        lines = QStringList{text().left(cut).trimmed()} + brokenLines(text().mid(cut), metrics, room, most - 1);

    m_lines.clear();
    bool isWhole = true;
    const int used = static_cast<int>(lines.size()) * lineHeight;
    int top = 0;
    if (alignment().testFlag(Qt::AlignBottom))
        top = height() - used;
    else if (alignment().testFlag(Qt::AlignVCenter))
        top = (height() - used) / 2;
    for (const QString& line : lines) {
        const FittedText fitted = fittedText({line}, print, room, leastScale);
        isWhole = isWhole && fitted.isWhole;
        m_lines.push_back(
            placedText(fitted, bearing, top + metrics.ascent(), room, alignment() & Qt::AlignHorizontal_Mask));
        top += lineHeight;
    }
    setPlainToolTip(*this, !m_tip.isEmpty() ? m_tip : isWhole ? QString{} : text());
    update();
}

void PairText::resizeEvent(QResizeEvent* event)
{
    PlainLabel::resizeEvent(event);
    arrange();
}

void PairText::changeEvent(QEvent* event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void PairText::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setPen(palette().color(foregroundRole()));
    for (const PlacedText& line : m_lines)
        paintText(painter, rect(), line);
}

} // namespace footfall::desktop
