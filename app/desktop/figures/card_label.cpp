// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/card_label.h"

#include <QEvent>

namespace footfall::desktop {

CardLabel::CardLabel(QWidget* parent) : PlainLabel{parent}
{
    setForegroundRole(QPalette::Text); // the ground of a card is Base
}

void CardLabel::showText(const QString& text)
{
    if (this->text() == text)
        return;
    setText(text);
    forget();
}

int CardLabel::lineWidth() const
{
    if (m_lineWidth < 0)
        m_lineWidth = fontMetrics().size(Qt::TextSingleLine, text()).width();
    return m_lineWidth;
}

int CardLabel::wrappedHeight(int width) const
{
    if (width != m_wrappedWidth) {
        const QRect room{0, 0, width, QWIDGETSIZE_MAX};
        m_wrappedWidth = width;
        m_wrappedHeight = fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height();
    }
    return m_wrappedHeight;
}

void CardLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        forget();
}

void CardLabel::forget()
{
    m_lineWidth = -1;
    m_wrappedWidth = -1;
}

} // namespace footfall::desktop
