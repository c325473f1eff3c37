// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/message_strip.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace footfall::desktop {

namespace {
constexpr int stripWidth = 4;
constexpr int secondsOfSuccess = 8;
} // namespace

MessageStrip::MessageStrip(QWidget* parent) : Overlay{parent}, m_text{new PlainLabel{this}}, m_leaving{new QTimer{this}}
{
    m_text->setObjectName(QStringLiteral("message"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setForegroundRole(QPalette::Text);
    auto* const close = new QToolButton{this};
    close->setText(tr("Close"));
    close->setAutoRaise(true);
    auto* const layout = new QHBoxLayout{this};
    layout->setContentsMargins(stripWidth + 8, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    m_leaving->setSingleShot(true);
    m_leaving->setInterval(std::chrono::seconds{secondsOfSuccess});
    connect(m_leaving, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
}

void MessageStrip::tellFailure(const QString& text)
{
    tell(text, true);
    m_leaving->stop();
}

void MessageStrip::tellSuccess(const QString& text)
{
    tell(text, false);
    m_leaving->start();
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::tell(const QString& text, bool failure)
{
    m_failure = failure;
    m_text->setText(text);
    show();
    place();
    update();
}

void MessageStrip::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const QColor colour = colourOf(m_failure ? Hue::Churned : Hue::Resurrected, palette());
    painter.fillRect(rect(), colour); // an edge all round, since it lies over something else
    painter.fillRect(rect().adjusted(1, 1, -1, -1), mixed(colour, palette().color(QPalette::Base), 0.12));
    painter.fillRect(QRect{isRightToLeft() ? width() - stripWidth : 0, 0, stripWidth, height()}, colour);
}

} // namespace footfall::desktop
