// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/legend_chip.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/common/text.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace footfall::desktop {

namespace {

// pixels at the usual size of text
constexpr int padding = 4;
constexpr int swatchSize = 10;
constexpr int gap = 6; // between swatch, name and value

} // namespace

void paintSwatch(QPainter& painter, const QRectF& rect, TrendPart part, bool isShown, const QPalette& palette)
{
    painter.fillRect(rect, outlineOf(part, palette));
    const double line = isShown ? 1 : 2;
    const QRectF inner = rect.adjusted(line, line, -line, -line);
    painter.fillRect(inner, isShown ? fillOf(part, palette) : palette.color(QPalette::Base));
}

LegendChip::LegendChip(TrendPart part, QWidget* parent) : QAbstractButton{parent}, m_part{part}
{
    setText(partName(part));
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setGreatest(0);
    setValue({}, {});
}

void LegendChip::setValue(std::optional<std::uint64_t> value, const QString& compared)
{
    m_value = value ? numberText(*value) : QString{};
    const QString name = value ? tr("%1 %2", "name and number").arg(text(), m_value) : text();
    setAccessibleName(name);
    setPlainToolTip(*this, value ? tr("%1: %2\nClick to show or hide the part").arg(compared, name)
                                 : tr("Show or hide: %1").arg(text()));
    update();
}

void LegendChip::setGreatest(std::uint64_t greatest)
{
    constexpr std::uint64_t least = 100; // so that small files do not differ
    m_greatest = numberText(std::max(least, greatest));
    measure();
}

void LegendChip::setFace(ChipFace face)
{
    m_face = face;
    update();
}

void LegendChip::measure()
{
    m_fonts = LabelFonts{font()};
    m_nameWidth = static_cast<int>(std::ceil(m_fonts.widthOf(text(), LabelStyle::Legend)));
    m_valueWidth = static_cast<int>(std::ceil(m_fonts.widthOfNumber(m_greatest, LabelStyle::Mark)));
}

int LegendChip::widthFor(ChipFace face) const
{
    int width = 2 * scaledToFont(*this, padding) + scaledToFont(*this, swatchSize);
    if (face == ChipFace::NameAndValue || face == ChipFace::Name)
        width += scaledToFont(*this, gap) + m_nameWidth;
    if (face == ChipFace::NameAndValue || face == ChipFace::Value)
        width += scaledToFont(*this, gap) + m_valueWidth;
    return width;
}

QSize LegendChip::sizeHint() const
{
    return {widthFor(m_face), static_cast<int>(m_fonts.lineHeight(LabelStyle::Mark)) + scaledToFont(*this, 6)};
}

void LegendChip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const QColor ground = palette().color(QPalette::Base);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(palette().color(QPalette::Text), ground, isDown() ? 0.16 : 0.08));
        painter.drawRoundedRect(rect(), 3, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (hasFocus()) {
        painter.setPen(focusColour(palette()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    const auto placed = [this](int left, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect{left, (this->height() - height) / 2, width, height});
    };
    const int size = scaledToFont(*this, swatchSize);
    int left = scaledToFont(*this, padding);
    paintSwatch(painter, placed(left, size, size), m_part, isChecked(), palette());
    left += size + scaledToFont(*this, gap);
    const Qt::Alignment alignment = (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const auto write = [&](const QString& words, LabelStyle style, int width) {
        const bool isQuiet = isEnabled() && !isChecked();
        painter.setPen(isQuiet ? quietText(palette(), QPalette::Base) : palette().color(QPalette::Text));
        painter.setFont(m_fonts.font(style));
        drawLabel(painter, placed(left, width, height()), alignment, words);
        left += width + scaledToFont(*this, gap);
    };
    if (m_face == ChipFace::NameAndValue || m_face == ChipFace::Name)
        write(text(), LabelStyle::Legend, m_nameWidth);
    if (m_face == ChipFace::NameAndValue || m_face == ChipFace::Value)
        write(m_value, LabelStyle::Mark, m_valueWidth);
}

void LegendChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        measure();
    QAbstractButton::changeEvent(event);
}

void LegendChip::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LegendChip::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace footfall::desktop
