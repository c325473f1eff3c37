// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/figure_card.h"

#include "app/desktop/common/plain_text.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace footfall::desktop {

FigureCard::FigureCard(Figure figure, QWidget* parent)
    : FigureButton{figure, figureName(figure), parent},
      m_print{*this}
{
    m_contents.name = name();
    if (rowOf(figure).prominence == Prominence::Large)
        setStripe(Stripe::Above);
    showNothing();
}

void FigureCard::setShape(CardShape shape)
{
    if (m_shape == shape)
        return;
    m_shape = shape;
    arrange();
}

void FigureCard::show(const FigureText& text, std::optional<TypicalRange> range, std::uint64_t value)
{
    m_contents.text = text;
    m_contents.typical.reset();
    if (range)
        m_contents.typical = TypicalValue{*range, value, text.judgement};
    setPlainToolTip(*this, text.whole(name()));
    setSpoken(text.count, text.description());
    arrange();
}

void FigureCard::showNothing()
{
    m_contents.text = {};
    m_contents.text.count = QChar{0x2013};
    m_contents.typical.reset();
    setPlainToolTip(*this, {});
    setSpoken({}, {});
    arrange();
}

void FigureCard::arrange()
{
    m_layout = layOut(m_shape, size(), m_print, m_contents);
    update();
}

void FigureCard::fontChanged()
{
    m_print = CardPrint{*this};
    arrange();
}

void FigureCard::resizeEvent(QResizeEvent* event)
{
    FigureButton::resizeEvent(event);
    arrange();
}

void FigureCard::paintFigure(QPainter& painter)
{
    const QColor text = palette().color(QPalette::Text);
    const QColor ground = palette().color(QPalette::Base);
    const QColor quiet = quietColour();
    for (const PlacedText& placed : m_layout.texts) {
        painter.setPen(placed.isQuiet ? quiet : text);
        paintText(painter, rect(), placed);
    }
    m_layout.mark.paint(painter, rect(), text, ground);
    if (m_contents.typical && !m_layout.strip.isEmpty())
        TypicalStrip{*m_contents.typical, QStyle::visualRect(layoutDirection(), rect(), m_layout.strip)}.paint(
            painter, colour(), text, ground);
}

} // namespace footfall::desktop
