// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/day_pair/pair_cell.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/plain_text.h"

#include <QEnterEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace footfall::desktop {

namespace {

constexpr int stripeWidth = 6;
constexpr int frameWidth = 2;

QLabel* makeLabel(bool bold, QWidget* parent)
{
    auto* const label = new PlainLabel{parent};
    label->setAlignment(Qt::AlignCenter);
    label->setForegroundRole(QPalette::Text); // the ground is Base
    QFont font = label->font();
    font.setBold(bold);
    label->setFont(font);
    return label;
}

} // namespace

PairCell::PairCell(Figure figure, const QString& name, QWidget* parent)
    : QWidget{parent},
      m_figure{figure},
      m_name{makeLabel(false, this)},
      m_number{makeLabel(true, this)}
{
    m_name->setText(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_name->setBuddy(m_number);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(stripeWidth + 6, 8, 8, 8);
    column->setSpacing(3);
    column->addStretch();
    column->addWidget(m_name);
    column->addWidget(m_number);
    column->addStretch();
}

void PairCell::setNumber(const QString& number)
{
    m_number->setText(number);
}

void PairCell::setCondition(const QString& condition)
{
    setPlainToolTip(*this, condition);
    setAccessibleDescription(condition);
    // a description, since a name would be read instead of the number
    m_number->setAccessibleDescription(m_name->text() + QStringLiteral(", ") + condition);
}

void PairCell::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    update();
}

void PairCell::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    update();
}

void PairCell::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PairCell::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PairCell::keyPressEvent(QKeyEvent* event)
{
    const bool isPress =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isPress && !event->isAutoRepeat())
        Q_EMIT activated(m_figure);
    else
        QWidget::keyPressEvent(event);
}

void PairCell::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        QWidget::mousePressEvent(event); // accepted otherwise, so that the release comes here
}

void PairCell::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated(m_figure);
    else
        QWidget::mouseReleaseEvent(event);
}

void PairCell::paintEvent(QPaintEvent* /*event*/)
{
    const QColor colour = figureColour(m_figure, palette());
    QPainter painter{this};
    painter.fillRect(rect(), colour);
    painter.fillRect(rect().adjusted(stripeWidth, frameWidth, -frameWidth, -frameWidth),
                     underMouse() ? mixed(colour, palette().color(QPalette::Base), 0.12)
                                  : palette().color(QPalette::Base));
    if (hasFocus()) {
        painter.setPen(QPen{focusColour(palette()), 2});
        painter.drawRect(rect().adjusted(stripeWidth + 2, frameWidth + 2, -frameWidth - 2, -frameWidth - 2));
    }
}

} // namespace footfall::desktop
