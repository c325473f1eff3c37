// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/body.h"

#include "app/desktop/common/scaled.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace footfall::desktop {

namespace {
constexpr int leastForBoth = 1000; // of the layout's pixels
}

Body::Body(QWidget* sidebar, QWidget* content, QWidget* parent)
    : QWidget{parent},
      m_sidebar{sidebar},
      m_content{content},
      m_edge{new QWidget{this}}
{
    m_content->setParent(this);
    m_sidebar->setParent(this);
    m_sidebar->setAutoFillBackground(true);
    m_edge->setAutoFillBackground(true);
    m_edge->setBackgroundRole(QPalette::Mid);
    qApp->installEventFilter(this); // a click may go to any widget of the content
}

void Body::setSidebarShown(bool shown)
{
    const bool opens = shown && !m_isShown && m_isNarrow && isVisible();
    const bool closes = !shown && m_isShown && m_isNarrow;
    if (opens)
        m_focusedBefore = window()->focusWidget();
    m_isShown = shown;
    place();
    if (opens)
        focusSidebar();
    else if (closes && m_focusedBefore)
        m_focusedBefore->setFocus();
}

/// The first of its controls.
void Body::focusSidebar()
{
    for (QWidget* part = m_sidebar->nextInFocusChain(); part != m_sidebar; part = part->nextInFocusChain()) {
        if (m_sidebar->isAncestorOf(part) && part->isVisible() && (part->focusPolicy() & Qt::TabFocus) != 0) {
            part->setFocus();
            return;
        }
    }
}

int Body::startOfContent() const
{
    return m_isShown && !m_isNarrow ? m_sidebar->sizeHint().width() : 0;
}

void Body::adaptToWidth()
{
    const bool narrow = width() < scaledToFont(*this, leastForBoth);
    if (narrow != m_isNarrow) {
        m_isNarrow = narrow;
        Q_EMIT narrowChanged(narrow);
    }
    place();
}

void Body::place()
{
    const auto put = [this](QWidget* part, int x, int width) {
        part->setGeometry(isRightToLeft() ? this->width() - x - width : x, 0, width, height());
    };
    const int sidebar = m_sidebar->sizeHint().width();
    put(m_content, startOfContent(), width() - startOfContent());
    put(m_sidebar, 0, sidebar);
    put(m_edge, sidebar, 1);
    m_edge->setVisible(m_isShown);
    m_sidebar->setVisible(m_isShown);
    m_sidebar->raise();
    m_edge->raise();
    if (std::exchange(m_startOfContent, startOfContent()) != m_startOfContent)
        Q_EMIT startOfContentChanged(m_startOfContent);
}

bool Body::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const auto* const widget = qobject_cast<QWidget*>(watched);
    if (m_isPressTaken && widget != nullptr && (type == QEvent::MouseButtonRelease || type == QEvent::ContextMenu)) {
        m_isPressTaken = type == QEvent::ContextMenu; // which comes in between
        return true;
    }
    if (type != QEvent::MouseButtonPress)
        return QWidget::eventFilter(watched, event);
    m_isPressTaken = false;
    const bool isOnContent = widget != nullptr && (widget == m_content || m_content->isAncestorOf(widget));
    if (!m_isNarrow || !m_isShown || !isOnContent)
        return QWidget::eventFilter(watched, event);
    m_isPressTaken = true;
    Q_EMIT closeAsked();
    return true; // what is clicked lies below, and is seen anew before it does something
}

void Body::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_isNarrow && m_isShown)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

void Body::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange)
        adaptToWidth();
}

void Body::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    adaptToWidth();
}

} // namespace footfall::desktop
