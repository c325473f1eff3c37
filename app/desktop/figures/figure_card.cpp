// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/figure_card.h"

#include "app/desktop/common/colours.h"

#include <QEnterEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>

#include <utility>

namespace footfall::desktop {

namespace {

constexpr int stripHeight = 4;

} // namespace

FigureCard::FigureCard(Figure figure, CardParts::Size size, QWidget* parent)
    : QWidget{parent},
      m_figure{figure},
      m_size{size},
      m_parts{*this, figureName(figure), size}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    takeColours();
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(figureName(figure));
    showNothing();
}

void FigureCard::show(const FigureText& text, std::optional<TypicalRange> range, std::uint64_t value)
{
    m_parts.show(text, range, value);
    setAccessibleDescription(text.description());
}

void FigureCard::showNothing()
{
    FigureText text;
    text.count = QChar{0x2013};
    show(text, std::nullopt, 0);
}

void FigureCard::setHeights(std::function<CardHeights(int width)> heights)
{
    m_heights = std::move(heights);
}

CardHeights FigureCard::heightsAt(int width) const
{
    return m_heights ? m_heights(width) : m_parts.heightsAt(width);
}

int FigureCard::heightForWidth(int width) const
{
    return m_parts.heightAt(width, heightsAt(width));
}

/// Without a look at the width of now: what depends on it would have no end of laying out.
QSize FigureCard::minimumSizeHint() const
{
    return {m_parts.leastWidth(), m_parts.heightAt(QWIDGETSIZE_MAX, {})};
}

void FigureCard::arrange()
{
    m_parts.place(width(), heightsAt(width()));
    const QSize needed{m_parts.leastWidth(), heightForWidth(width())};
    if (std::exchange(m_needed, needed) != needed)
        updateGeometry();
}

void FigureCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_parts.place(width(), heightsAt(width()));
    m_needed = {m_parts.leastWidth(), heightForWidth(width())}; // which the layout has just asked for
}

void FigureCard::setActivatable(bool activatable)
{
    m_activatable = activatable;
    setFocusPolicy(activatable ? Qt::StrongFocus : Qt::TabFocus);
    if (activatable)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void FigureCard::takeColours()
{
    m_colour = figureColour(m_figure, palette());
    m_parts.setColour(m_colour);
    update();
}

void FigureCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

void FigureCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const QRect area = rect();
    painter.fillRect(area, palette().brush(QPalette::Base));
    const bool hot = m_activatable && underMouse();
    QColor edge = palette().color(QPalette::Text);
    edge.setAlphaF(hot ? 0.6F : 0.25F);
    painter.setPen(edge);
    painter.drawRect(area.adjusted(0, 0, -1, -1));
    if (m_size == CardParts::Size::Large)
        painter.fillRect(QRect{area.left(), area.top(), area.width(), stripHeight}, m_colour);
    if (hasFocus()) {
        painter.setPen(QPen{focusColour(palette()), 2});
        painter.drawRect(area.adjusted(1, 1, -1, -1));
    }
}

void FigureCard::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    update();
}

void FigureCard::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    update();
}

void FigureCard::mousePressEvent(QMouseEvent* event)
{
    if (!m_activatable || event->button() != Qt::LeftButton)
        QWidget::mousePressEvent(event); // accepted otherwise, so that the release comes here
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_activatable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated(m_figure);
    else
        QWidget::mouseReleaseEvent(event);
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    const bool isPress =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_activatable && isPress && !event->isAutoRepeat())
        Q_EMIT activated(m_figure);
    else
        QWidget::keyPressEvent(event);
}

void FigureCard::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void FigureCard::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace footfall::desktop
