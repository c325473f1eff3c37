// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/quiet_label.h"

#include "app/desktop/common/colours.h"

#include <QFontMetricsF>
#include <QPainter>

namespace footfall::desktop {

QuietLabel::QuietLabel(LabelStyle style, QWidget* parent) : PlainLabel{parent}, m_style{style}
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void QuietLabel::setLine(const QString& text)
{
    if (text == this->text())
        return;
    setText(text);
    setPlainToolTip(*this, text);
}

QSize QuietLabel::sizeHint() const
{
    return {0, static_cast<int>(LabelFonts{font()}.lineHeight(m_style))};
}

void QuietLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const QFont smaller = LabelFonts{font()}.font(m_style);
    painter.setFont(smaller);
    painter.setPen(quietText(palette(), QPalette::Base));
    drawLabel(painter, rect(), (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
              QFontMetricsF{smaller}.elidedText(text(), Qt::ElideRight, width()));
}

} // namespace footfall::desktop
