// SPDX-License-Identifier: GPL-3.0-or-later
// What the analyst does with the picture of the days.
#include "app/desktop/common/plain_text.h"
#include "app/desktop/trend/trend_text.h"
#include "app/desktop/trend/trend_view.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace footfall::desktop {

namespace {

constexpr double zoomStep = 0.8;
constexpr int wheelNotch = 120;

} // namespace

std::optional<std::size_t> TrendView::columnAt(QPointF place) const
{
    const auto index = m_picture.geometry.columnAt(place.x());
    return index ? std::optional{m_picture.shown.first + static_cast<std::size_t>(*index)} : std::nullopt;
}

std::size_t TrendView::nearestColumn(QPointF place) const
{
    const QRectF panel = m_picture.geometry.users;
    return columnAt({std::clamp(place.x(), panel.left(), panel.right() - 0.5), place.y()})
        .value_or(m_picture.shown.first);
}

void TrendView::choose(std::size_t column)
{
    Q_EMIT dayChosen(m_picture.days.day(column));
}

void TrendView::point(std::optional<std::size_t> column)
{
    if (column == m_picture.pointed)
        return;
    updateColumn(m_picture.pointed);
    m_picture.pointed = column;
    updateColumn(column);
    if (!column)
        QToolTip::hideText();
}

void TrendView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_picture.shown.count > 0)
        m_pressed = event->position();
    event->accept();
}

void TrendView::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event); // the second of two quick clicks chooses a day, too
}

void TrendView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF place = event->position();
    if (m_pressed && (m_picture.dragged || std::abs(place.x() - m_pressed->x()) >= QApplication::startDragDistance())) {
        m_picture.dragged = rangeOf(nearestColumn(*m_pressed), nearestColumn(place));
        point({});
        showPlainToolTip(event->globalPosition().toPoint(), shownText(m_picture.days, *m_picture.dragged), viewport());
        viewport()->update();
        return;
    }
    const auto column = columnAt(place);
    point(column);
    if (column)
        showPlainToolTip(event->globalPosition().toPoint(), hoverText(m_picture.days, *column), viewport());
}

void TrendView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    if (const auto dragged = std::exchange(m_picture.dragged, std::nullopt)) {
        QToolTip::hideText();
        viewport()->update();
        setShown(fitted(*dragged, m_picture.days.size()));
    } else if (const auto column = columnAt(event->position())) {
        choose(*column);
    }
}

void TrendView::wheelEvent(QWheelEvent* event)
{
    const std::size_t total = m_picture.days.size();
    const ColumnRange before = m_picture.shown;
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier);
    if (before.count == 0 || (!zooms && before.count == total)) {
        event->ignore(); // for what the view stands in
        return;
    }
    event->accept();
    const QPoint turned = event->angleDelta();
    const int sideways = isRightToLeft() ? -turned.x() : turned.x();
    m_turned += static_cast<double>(turned.y() != 0 ? turned.y() : sideways) / wheelNotch;
    if (zooms) {
        setShown(zoomed(before, std::pow(zoomStep, m_turned), nearestColumn(event->position()), total));
    } else {
        const double columns = std::max(1.0, static_cast<double>(before.count) / 10);
        setShown(moved(before, -static_cast<std::ptrdiff_t>(std::lround(m_turned * columns)), total));
    }
    if (before != m_picture.shown || std::abs(m_turned) >= 1) // else a touchpad's small steps add up
        m_turned = 0;
}

void TrendView::keyPressEvent(QKeyEvent* event)
{
    const std::size_t total = m_picture.days.size();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isHorizontal = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (total > 0 && plain && isHorizontal) {
        const bool isForwards = (event->key() == Qt::Key_Right) != isRightToLeft(); // as the days stand
        if (const auto day = m_picture.days.neighbour(m_picture.pair.x, isForwards ? 1 : -1))
            Q_EMIT dayChosen(*day);
    } else if (total > 0 && plain && event->key() == Qt::Key_Home) {
        choose(m_picture.days.dense().first);
    } else if (total > 0 && plain && event->key() == Qt::Key_End) {
        choose(m_picture.days.dense().end() - 1);
    } else if (total > 0 && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus)) {
        const std::size_t x = m_picture.days.columnOf(m_picture.pair.x).value_or(m_picture.shown.first);
        const double factor = event->key() == Qt::Key_Plus ? zoomStep : 1 / zoomStep;
        setShown(zoomed(m_picture.shown, factor, x, total));
    } else {
        event->ignore(); // and not to the view, which would take plain arrows to scroll
    }
}

void TrendView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void TrendView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

bool TrendView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        point({});
    if (event->type() == QEvent::ToolTip)
        return true; // the view would look for one of the bars', find none, and hide what is shown of the day
    return QChartView::viewportEvent(event);
}

} // namespace footfall::desktop
