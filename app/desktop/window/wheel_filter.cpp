// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/wheel_filter.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QScrollBar>
#include <QTabBar>
#include <QWheelEvent>

namespace footfall::desktop {

namespace {

bool changesByWheel(const QWidget& widget)
{
    return qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QTabBar*>(&widget) != nullptr ||
           (qobject_cast<const QAbstractSlider*>(&widget) != nullptr &&
            qobject_cast<const QScrollBar*>(&widget) == nullptr);
}

/// The control that `widget` is or is a part of; a list that a box has opened is a window of its own, and scrolls.
QWidget* controlAt(QWidget* widget)
{
    for (; widget != nullptr; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        if (changesByWheel(*widget))
            return widget;
    }
    return nullptr;
}

/// Gives the event to the areas around, from the inside out, until one of them scrolls.
bool scrollAround(const QWidget& control, const QWheelEvent& event)
{
    const QWidget* inside = &control;
    while (!inside->isWindow() && inside->parentWidget() != nullptr) {
        inside = inside->parentWidget();
        const auto* const area = qobject_cast<const QAbstractScrollArea*>(inside);
        if (area == nullptr)
            continue;
        QWidget* const viewport = area->viewport();
        QWheelEvent there{viewport->mapFromGlobal(event.globalPosition()),
                          event.globalPosition(),
                          event.pixelDelta(),
                          event.angleDelta(),
                          event.buttons(),
                          event.modifiers(),
                          event.phase(),
                          event.inverted(),
                          event.source(),
                          event.pointingDevice()};
        there.setTimestamp(event.timestamp());
        there.ignore();
        if (QCoreApplication::sendEvent(viewport, &there) && there.isAccepted())
            return true;
    }
    return false;
}

} // namespace

WheelFilter::WheelFilter(QObject* parent) : QObject{parent}
{
    qApp->installEventFilter(this);
}

bool WheelFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType())
        return false;
    auto* const widget = static_cast<QWidget*>(watched);
    if (event->type() == QEvent::Polish && changesByWheel(*widget) && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus); // else the wheel would give it the keyboard before it comes here
    if (event->type() != QEvent::Wheel)
        return false;
    const QWidget* const control = controlAt(widget);
    if (control == nullptr)
        return false;
    event->setAccepted(scrollAround(*control, *static_cast<const QWheelEvent*>(event)));
    return true;
}

} // namespace footfall::desktop
