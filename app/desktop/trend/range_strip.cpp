// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/range_strip.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/trend/strip_labels.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace footfall::desktop {

namespace {

constexpr double gripWidth = 5;       // on both sides of an end of the frame
constexpr double narrowestFrame = 14; // so that there is something to take hold of
constexpr int usualHeight = 24;       // at the usual size of text

} // namespace

RangeStrip::RangeStrip(QWidget* parent) : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Days shown in Trend"));
    setToolTip(tr("All days of the file: drag the frame to scroll, its ends to zoom"));
}

void RangeStrip::setDays(TrendDays days)
{
    m_days = std::move(days);
    m_outline = {};
    m_grip = Grip::None;
    update();
}

void RangeStrip::setShown(ColumnRange shown)
{
    m_shown = shown;
    update();
}

QSize RangeStrip::sizeHint() const
{
    return {scaledToFont(*this, 120), scaledToFont(*this, usualHeight)};
}

int RangeStrip::outlineHeight() const
{
    const int line = static_cast<int>(LabelFonts{font()}.lineHeight(LabelStyle::Letter)) - 1;
    return height() - std::min(line, height() / 2);
}

std::vector<TrendLabel> RangeStrip::labels() const
{
    const QRectF row{0, static_cast<double>(outlineHeight()), static_cast<double>(width()),
                     static_cast<double>(height() - outlineHeight())};
    std::vector<TrendLabel> labels = stripLabels(m_days, row, LabelFonts{font()});
    if (isRightToLeft()) {
        for (TrendLabel& label : labels)
            label.place.moveRight(along(label.place.left()));
    }
    return labels;
}

double RangeStrip::xOf(std::size_t column) const
{
    return along(static_cast<double>(column) * width() / static_cast<double>(std::max<std::size_t>(1, m_days.size())));
}

std::size_t RangeStrip::columnAt(double x) const
{
    const auto total = static_cast<double>(m_days.size());
    return static_cast<std::size_t>(
        std::clamp(std::floor(along(x) * total / std::max(1, width())), 0.0, std::max(0.0, total - 1)));
}

QRectF RangeStrip::frameRect() const
{
    const auto [left, right] = std::minmax({xOf(m_shown.first), xOf(m_shown.end())});
    QRectF frame{left, 0, right - left, static_cast<double>(height())};
    if (frame.width() < narrowestFrame) {
        const double widened = std::clamp(frame.center().x() - narrowestFrame / 2, 0.0, width() - narrowestFrame);
        frame.setLeft(widened);
        frame.setWidth(narrowestFrame);
    }
    return frame;
}

void RangeStrip::drawOutline()
{
    const double ratio = devicePixelRatioF();
    m_outline = QPixmap{size() * ratio};
    m_outline.fill(palette().color(QPalette::Base));
    // the tallest of the days that share a pixel
    std::vector<std::uint64_t> tallest(static_cast<std::size_t>(m_outline.width()));
    std::uint64_t most = 1;
    const double pixels =
        static_cast<double>(m_outline.width()) / static_cast<double>(std::max<std::size_t>(1, m_days.size()));
    for (std::size_t column = 0; column < m_days.size(); ++column) {
        const std::uint64_t visitors = m_days.run(column).figures.visitors;
        most = std::max(most, visitors);
        const auto begin = static_cast<std::size_t>(static_cast<double>(column) * pixels);
        const auto end = std::max(begin + 1, static_cast<std::size_t>(static_cast<double>(column + 1) * pixels));
        for (std::size_t x = begin; x < std::min(end, tallest.size()); ++x)
            tallest[x] = std::max(tallest[x], visitors);
    }
    if (isRightToLeft())
        std::reverse(tallest.begin(), tallest.end());
    QPainter painter{&m_outline};
    const int base = static_cast<int>(std::lround(outlineHeight() * ratio));
    const QColor colour = quietText(palette(), QPalette::Base);
    for (std::size_t x = 0; x < tallest.size(); ++x) {
        const double share = static_cast<double>(tallest[x]) / static_cast<double>(most);
        const int tall = static_cast<int>(std::ceil(share * (base - 2 * ratio)));
        painter.fillRect(static_cast<int>(x), base - tall, 1, tall, colour);
    }
    painter.end();
    m_outline.setDevicePixelRatio(ratio);
}

void RangeStrip::paintFrame(QPainter& painter) const
{
    QRectF frame = frameRect();
    frame.setHeight(outlineHeight());
    const QColor edge = hasFocus() ? focusColour(palette()) : palette().color(QPalette::Text);
    painter.setPen(QPen{edge, hasFocus() ? 2.0 : 1.0});
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.adjusted(1, 1, -1, -1));
    const double grip = std::round(frame.height() * 0.6);
    for (const double end : {frame.left(), frame.right() - 3})
        painter.fillRect(QRectF{end, (frame.height() - grip) / 2, 3, grip}, edge);
}

void RangeStrip::paintEvent(QPaintEvent* /*event*/)
{
    if (m_outline.isNull() || m_outline.deviceIndependentSize().toSize() != size())
        drawOutline();
    QPainter painter{this};
    painter.drawPixmap(0, 0, m_outline);
    const QRectF frame = frameRect();
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.55F);
    painter.fillRect(QRectF{0, 0, frame.left(), static_cast<double>(outlineHeight())}, veil);
    painter.fillRect(QRectF{frame.right(), 0, width() - frame.right(), static_cast<double>(outlineHeight())}, veil);
    paintFrame(painter);

    const LabelFonts fonts{font()};
    painter.setFont(fonts.font(LabelStyle::Letter));
    painter.setPen(labelColour(LabelStyle::Letter, palette()));
    for (const TrendLabel& label : labels())
        drawLabel(painter, label.place.adjusted(-2, 0, 2, 0), Qt::AlignCenter, label.text);
}

void RangeStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        m_outline = {};
        update();
    }
}

RangeStrip::Grip RangeStrip::gripAt(double x) const
{
    const QRectF frame = frameRect();
    // in a narrow frame the ends reach outwards, so that its middle can still be dragged
    const double inwards = std::min(gripWidth, frame.width() / 4);
    if (x >= frame.left() - gripWidth && x < frame.left() + inwards)
        return Grip::LeftEnd;
    if (x > frame.right() - inwards && x <= frame.right() + gripWidth)
        return Grip::RightEnd;
    return frame.contains(x, 0) ? Grip::Whole : Grip::None;
}

void RangeStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_days.size() == 0)
        return;
    const double x = event->position().x();
    m_grip = gripAt(x);
    if (m_grip == Grip::None) {
        m_grip = Grip::Whole;
        const auto centre = static_cast<std::ptrdiff_t>(m_shown.first + m_shown.count / 2);
        choose(moved(m_shown, static_cast<std::ptrdiff_t>(columnAt(x)) - centre, m_days.size()));
    }
    m_pressX = x;
    m_shownAtPress = m_shown;
}

void RangeStrip::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (m_grip == Grip::None) {
        const Grip grip = gripAt(x);
        setCursor(grip == Grip::None ? Qt::ArrowCursor : grip == Grip::Whole ? Qt::OpenHandCursor : Qt::SizeHorCursor);
        return;
    }
    const std::size_t total = m_days.size();
    if (m_grip == Grip::Whole) {
        const double columns = (x - m_pressX) * static_cast<double>(total) / std::max(1, width());
        const std::ptrdiff_t by = std::lround(isRightToLeft() ? -columns : columns);
        choose(moved(m_shownAtPress, by, total));
        return;
    }
    // the other end stays; beyond the most columns the frame is pulled along no further
    const std::size_t column = columnAt(x);
    if ((m_grip == Grip::LeftEnd) != isRightToLeft()) {
        const std::size_t end = m_shownAtPress.end();
        const std::size_t nearest = end - std::min(end, fewestColumns);
        const std::size_t farthest = end - std::min(end, mostColumns);
        const std::size_t first = std::clamp(column, farthest, nearest);
        choose({first, end - first});
    } else {
        const std::size_t first = m_shownAtPress.first;
        const std::size_t count = column >= first ? column - first + 1 : 0;
        choose(fitted({first, std::max(count, fewestColumns)}, total));
    }
}

void RangeStrip::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_grip = Grip::None;
}

void RangeStrip::keyPressEvent(QKeyEvent* event)
{
    const std::size_t total = m_days.size();
    const auto page = static_cast<std::ptrdiff_t>(m_shown.count);
    const std::ptrdiff_t forwards = isRightToLeft() ? -1 : 1; // to the right
    const auto step = std::max<std::ptrdiff_t>(1, page / 10) * forwards;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(moved(m_shown, -step, total));
    case Qt::Key_Right:
        return choose(moved(m_shown, step, total));
    case Qt::Key_PageUp:
        return choose(moved(m_shown, -page, total));
    case Qt::Key_PageDown:
        return choose(moved(m_shown, page, total));
    case Qt::Key_Home:
        return choose(moved(m_shown, -static_cast<std::ptrdiff_t>(total), total));
    case Qt::Key_End:
        return choose(moved(m_shown, static_cast<std::ptrdiff_t>(total), total));
    default:
        QWidget::keyPressEvent(event);
    }
}

void RangeStrip::choose(ColumnRange shown)
{
    if (shown == m_shown)
        return;
    setShown(shown);
    Q_EMIT shownChosen(shown);
}

void RangeStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void RangeStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace footfall::desktop
