// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/calendar/shade_legend.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/text.h"

#include <QPainter>
#include <QStyle>

namespace footfall::desktop {

ShadeLegend::ShadeLegend(QWidget* parent) : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    showShades({});
}

void ShadeLegend::showShades(const std::optional<Shades>& shades)
{
    m_least = shades ? tr("visitors %1").arg(numberText(shades->least())) : QString{};
    m_greatest = shades ? numberText(shades->greatest()) : QString{};
    setAccessibleName(shades ? tr("Shades of days: %1 to %2").arg(m_least, m_greatest) : tr("Shades of days"));
    setPlainToolTip(*this, tr("The darker a day, the more visitors; each shade for about as many days. Day X has a "
                              "solid frame, the compared day a dashed one."));
    update();
}

QSize ShadeLegend::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().height() + 2};
}

void ShadeLegend::paintEvent(QPaintEvent* /*event*/)
{
    if (m_least.isEmpty())
        return;
    QPainter painter{this};
    painter.setPen(quietText(palette(), QPalette::Window));
    const int gap = fontMetrics().averageCharWidth();
    const int boxWidth = 2 * gap;
    const int boxHeight = fontMetrics().ascent() * 2 / 3;
    int x = 0;
    const auto place = [&](int width, int height) {
        const QRect area{x, (this->height() - height) / 2, width, height};
        x += width + gap / 2;
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    const auto draw = [&](const QString& text) {
        painter.drawText(place(fontMetrics().horizontalAdvance(text) + 1, this->height()), Qt::AlignVCenter, text);
    };
    draw(m_least);
    x += gap / 2;
    for (int shade = 0; shade < Shades::count; ++shade) {
        const QRect box = place(boxWidth, boxHeight);
        painter.fillRect(box, shadeColour(shade, palette()));
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
    x += gap / 2;
    draw(m_greatest);
}

} // namespace footfall::desktop
