// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/figure_button.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/scaled.h"

#include <QEnterEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace footfall::desktop {

namespace {

constexpr int stripe = 4;
constexpr double radius = 3;
constexpr double outlineWidth = 3; // round that whose list is shown
constexpr int outlineShare = 2;    // of it, where the stripe is
constexpr double focusWidth = 1.5;
constexpr double focusInset = 2; // so that both are seen
constexpr double pressedShare = 0.14;

} // namespace

FigureButton::FigureButton(Figure figure, const QString& name, QWidget* parent)
    : QAbstractButton{parent},
      m_figure{figure},
      m_name{name}
{
    setAccessibleName(name);
    setOpensList(true);
    takeColours();
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_opensList) // assistive technology can press what the mouse can't
            Q_EMIT activated(m_figure);
    });
}

void FigureButton::setOpensList(bool opens)
{
    m_opensList = opens;
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    if (opens)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void FigureButton::setListed(bool listed)
{
    if (m_listed == listed)
        return;
    m_listed = listed;
    describe();
    update();
}

void FigureButton::setStripe(Stripe stripe)
{
    m_stripe = stripe;
    update();
}

int FigureButton::stripeWidth() const
{
    return m_stripe == Stripe::None ? 0 : scaledToFont(*this, stripe);
}

QColor FigureButton::quietColour() const
{
    return isDown() ? palette().color(QPalette::Text) : m_quiet; // the ground is tinted meanwhile
}

void FigureButton::setSpoken(const QString& number, const QString& description)
{
    setAccessibleName(number.isEmpty() ? m_name : m_name + QLatin1Char{' '} + number);
    m_description = description;
    describe();
}

void FigureButton::describe()
{
    setAccessibleDescription(!m_listed                 ? m_description
                             : m_description.isEmpty() ? tr("its list is shown")
                                                       : tr("%1; its list is shown").arg(m_description));
}

void FigureButton::takeColours()
{
    m_colour = figureColour(m_figure, palette());
    m_quiet = quietText(palette(), QPalette::Base);
    update();
}

void FigureButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fontChanged();
}

void FigureButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

bool FigureButton::hitButton(const QPoint& place) const
{
    return m_opensList && QAbstractButton::hitButton(place);
}

void FigureButton::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter; // Qt itself knows Space alone
    if (isEnter && !event->isAutoRepeat())
        click();
    else if (!isEnter)
        QAbstractButton::keyPressEvent(event);
}

void FigureButton::paintGround(QPainter& painter) const
{
    const QPalette& colours = palette();
    const QColor base = colours.color(QPalette::Base);
    const bool hot = m_opensList && underMouse();
    const QColor neutral = mixed(colours.color(QPalette::Text), base, hot ? 0.6 : 0.25);
    const QRectF area = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen{m_stripe == Stripe::BeforeAndAround ? m_colour : neutral,
                        hot && m_stripe == Stripe::BeforeAndAround ? 2.0 : 1.0});
    painter.setBrush(isDown() ? mixed(m_colour, base, pressedShare) : base);
    painter.drawRoundedRect(area, radius, radius);
    if (m_stripe == Stripe::None)
        return;
    const int thick = stripeWidth() + (m_listed ? outlineShare : 0); // to be seen beside the outline
    const QRect edge = m_stripe == Stripe::Above ? QRect{0, 0, width(), thick} : QRect{0, 0, thick, height()};
    painter.setClipRect(QStyle::visualRect(layoutDirection(), rect(), edge));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawRoundedRect(QRectF{rect()}, radius, radius);
    painter.setClipping(false);
}

void FigureButton::paintFrames(QPainter& painter) const
{
    const auto frame = [&](double inset, const QPen& pen) {
        const double middle = inset + pen.widthF() / 2;
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(middle, middle, -middle, -middle), radius, radius);
    };
    if (m_listed)
        frame(0, QPen{focusColour(palette()), outlineWidth});
    if (hasFocus()) { // dotted: another thing than the outline
        QPen pen{palette().color(QPalette::Text), focusWidth, Qt::CustomDashLine, Qt::FlatCap};
        pen.setDashPattern({1, 1});
        frame(focusInset + (m_listed ? outlineWidth - 1 : 0), pen);
    }
}

void FigureButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintFigure(painter);
    paintFrames(painter);
}

} // namespace footfall::desktop
