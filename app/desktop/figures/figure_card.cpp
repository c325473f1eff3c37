// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/figure_card.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/flow_layout.h"
#include "app/desktop/figures/typical_bar.h"

#include <QEnterEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <initializer_list>

namespace footfall::desktop {

namespace {

constexpr int stripHeight = 4;
constexpr int sideMargin = 10;

QFont scaledFont(const QFont& font, double factor, bool bold = false)
{
    QFont scaled = font;
    if (font.pointSizeF() > 0)
        scaled.setPointSizeF(font.pointSizeF() * factor);
    else
        scaled.setPixelSize(qRound(font.pixelSize() * factor));
    scaled.setBold(bold);
    return scaled;
}

void setTextIfOther(QLabel* label, const QString& text)
{
    if (label->text() != text) // a text that is set anew is laid out anew
        label->setText(text);
}

} // namespace

FigureCard::FigureCard(Figure figure, Size size, QWidget* parent) : QWidget{parent}, m_figure{figure}, m_size{size}
{
    makeLabels();
    if (size == Size::Large)
        layOutLarge();
    else
        layOutSmall();
    takeColours();
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(figureName(figure));
    showNothing();
}

void FigureCard::makeLabels()
{
    const auto make = [this](double factor, bool bold = false) {
        auto* const label = new QLabel{this};
        label->setFont(scaledFont(font(), factor, bold));
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::Text); // the ground is Base
        return label;
    };
    constexpr double small = 0.9;
    m_name = make(1, true);
    m_condition = make(small);
    m_count = make(m_size == Size::Large ? 2.0 : 1.35);
    m_rate = make(small);
    m_change = make(small);
    m_typical = make(small);
    m_bar = new TypicalBar{this};
    m_name->setText(figureName(m_figure));
    m_name->setBuddy(m_count);
    for (QLabel* label : {m_name, m_condition})
        label->setAlignment(Qt::AlignLeading | (m_size == Size::Large ? Qt::AlignBottom : Qt::AlignVCenter));
    for (QLabel* label : {m_condition, m_rate, m_change, m_typical})
        label->setWordWrap(m_size == Size::Large);
}

void FigureCard::layOutLarge()
{
    auto* const head = new FlowLayout{FlowLayout::Widths::Natural};
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(5);
    head->addWidget(m_name);
    head->addWidget(m_condition);
    m_condition->setWordWrap(false); // moves below the name instead

    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(sideMargin, stripHeight + 4, sideMargin, 7);
    column->setSpacing(1);
    column->addLayout(head);
    for (QLabel* label : {m_count, m_rate, m_change, m_typical})
        column->addWidget(label);
    column->addSpacing(3);
    column->addWidget(m_bar);
    column->addStretch();
}

void FigureCard::layOutSmall()
{
    auto* const line = new FlowLayout{FlowLayout::Widths::Natural, this};
    line->setContentsMargins(sideMargin, 4, sideMargin, 5);
    line->setSpacing(6);
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_condition, m_count, m_change, m_typical, m_bar})
        line->addWidget(part);
    m_bar->setLength(52);
    m_rate->hide();
}

void FigureCard::show(const FigureText& text, std::optional<TypicalRange> range, std::uint64_t value)
{
    setTextIfOther(m_condition, text.condition);
    setTextIfOther(m_count, text.count);
    setTextIfOther(m_rate, text.rate);
    setTextIfOther(m_change, text.change);
    setTextIfOther(m_typical, text.typical);
    m_change->setToolTip(text.changeDetail);
    m_typical->setToolTip(text.typicalDetail);
    m_bar->setToolTip(text.typicalDetail);
    m_bar->setValues(range, value);
    // a description, since a name would be read instead of the number
    m_count->setAccessibleDescription(figureName(m_figure) + QStringLiteral(", ") + text.condition);
    setAccessibleDescription(text.description());
}

void FigureCard::showNothing()
{
    FigureText text;
    text.count = QChar{0x2013};
    show(text, std::nullopt, 0);
}

void FigureCard::setActivatable(bool activatable)
{
    m_activatable = activatable;
    setFocusPolicy(activatable ? Qt::StrongFocus : Qt::TabFocus);
    if (activatable)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void FigureCard::takeColours()
{
    m_colour = figureColour(m_figure, palette());
    m_bar->setColour(m_colour);
    QPalette quiet = palette();
    quiet.setColor(QPalette::Text, quietText(palette()));
    for (QLabel* label : {m_condition, m_rate, m_change, m_typical})
        label->setPalette(quiet);
    update();
}

void FigureCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

void FigureCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const QRect area = rect();
    painter.fillRect(area, palette().brush(QPalette::Base));
    const bool hot = m_activatable && underMouse();
    QColor edge = palette().color(QPalette::Text);
    edge.setAlphaF(hot ? 0.6F : 0.25F);
    painter.setPen(edge);
    painter.drawRect(area.adjusted(0, 0, -1, -1));
    if (m_size == Size::Large)
        painter.fillRect(QRect{area.left(), area.top(), area.width(), stripHeight}, m_colour);
    if (hasFocus()) {
        painter.setPen(QPen{palette().color(QPalette::Highlight), 2});
        painter.drawRect(area.adjusted(1, 1, -1, -1));
    }
}

void FigureCard::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    update();
}

void FigureCard::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    update();
}

void FigureCard::mousePressEvent(QMouseEvent* event)
{
    if (!m_activatable || event->button() != Qt::LeftButton)
        QWidget::mousePressEvent(event); // accepted otherwise, so that the release comes here
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_activatable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated(m_figure);
    else
        QWidget::mouseReleaseEvent(event);
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    const bool isPress =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_activatable && isPress && !event->isAutoRepeat())
        Q_EMIT activated(m_figure);
    else
        QWidget::keyPressEvent(event);
}

void FigureCard::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void FigureCard::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace footfall::desktop
