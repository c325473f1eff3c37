// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace footfall::desktop {

ElidedLabel::ElidedLabel(QWidget* parent) : PlainLabel{parent} {}

void ElidedLabel::setLine(const QString& line)
{
    setText(line);
    setPlainToolTip(*this, line);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    const auto places = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
    style()->drawItemText(&painter, contentsRect(), places, palette(), isEnabled(), shown, foregroundRole());
}

} // namespace footfall::desktop
