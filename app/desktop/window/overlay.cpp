// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/overlay.h"

#include <QEvent>

#include <utility>

namespace footfall::desktop {

Overlay::Overlay(QWidget* parent) : QWidget{parent}
{
    setAutoFillBackground(true);
    parent->installEventFilter(this);
    hide();
}

void Overlay::setArea(std::function<QRect()> area)
{
    m_area = std::move(area);
}

void Overlay::place()
{
    if (m_area)
        setGeometry(m_area());
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parent() && !isHidden())
        place();
    return QWidget::eventFilter(watched, event);
}

void Overlay::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    place();
    raise();
}

} // namespace footfall::desktop
