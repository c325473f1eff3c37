// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/body.h"

#include "app/desktop/common/scaled.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>

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
    m_isShown = shown;
    place();
    if (shown && m_isNarrow && isVisible())
        m_sidebar->setFocus();
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
}

bool Body::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && m_isNarrow && m_isShown) {
        const auto* const widget = qobject_cast<QWidget*>(watched);
        if (widget != nullptr && (widget == m_content || m_content->isAncestorOf(widget))) {
            Q_EMIT closeAsked();
            return true; // what is clicked lies below, and is seen anew before it does something
        }
    }
    return QWidget::eventFilter(watched, event);
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
