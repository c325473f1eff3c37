// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/drop_area.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/icons.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/start/text_look.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace footfall::desktop {

namespace {

// pixels where text has 13
constexpr int margin = 20;
constexpr int pictureSize = 44;
constexpr int corner = 6;
constexpr double titleSize = 15;
constexpr double hintSize = 11;

} // namespace

DropArea::DropArea(QAction* open, QWidget* parent)
    : QWidget{parent},
      m_title{new PlainLabel{this}},
      m_open{new QPushButton{open->text(), this}},
      m_hint{new PlainLabel{tr("CSV, TSV, gzip or plain. Several files are read as one. Nothing leaves this machine."),
                            this}}
{
    m_title->setObjectName(QStringLiteral("startDrop"));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it is elided
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_open->setDefault(true);
    connect(m_open, &QPushButton::clicked, open, &QAction::trigger);
    auto* const layout = new QVBoxLayout{this};
    layout->addWidget(m_title);
    layout->addWidget(m_open, 0, Qt::AlignHCenter);
    layout->addWidget(m_hint);
    takeLook();
    invite();
}

void DropArea::invite()
{
    setTitle(tr("Drop files here"));
}

void DropArea::nameFiles(const QString& names)
{
    setTitle(tr("Reading %1…").arg(names));
}

void DropArea::showDrag(bool isOver)
{
    m_isOver = isOver;
    update();
}

void DropArea::setTitle(const QString& title)
{
    m_whole = title;
    elideTitle();
}

void DropArea::elideTitle()
{
    const QString shown = m_title->fontMetrics().elidedText(m_whole, Qt::ElideMiddle, m_title->width());
    m_title->setText(shown);
    setPlainToolTip(*m_title, shown == m_whole ? QString{} : m_whole);
}

void DropArea::takeLook()
{
    dress(*m_title, {.size = titleSize, .ground = QPalette::Base});
    // of its own font: a sign of another one would ask for more
    m_title->setFixedHeight(m_title->fontMetrics().boundingRect({}, 0, tr("Drop files here")).height());
    dress(*m_hint, {.size = hintSize, .quiet = true, .ground = QPalette::Base});
    m_open->setFont(scaledFont(font(), 13, QFont::DemiBold));
    // Fusion takes icon and text apart where they run from right to left
    m_open->setIcon(isRightToLeft() ? QIcon{} : icon(Icon::Open, palette()));
    m_open->setIconSize(QSize{1, 1} * scaledToFont(*this, 16));
    m_open->setMinimumSize(scaledToFont(*this, 132), scaledToFont(*this, 28));
    const int side = scaledToFont(*this, margin);
    auto* const column = static_cast<QVBoxLayout*>(layout());
    column->setSpacing(scaledToFont(*this, 10));
    column->setContentsMargins(side, side + scaledToFont(*this, pictureSize + 8), side, scaledToFont(*this, 12));
    elideTitle();
}

void DropArea::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        takeLook();
}

void DropArea::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the title's room
    elideTitle();
}

void DropArea::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Base);
    const QColor strong = focusColour(palette());
    const QColor quiet = readableOn(palette().color(QPalette::Window),
                                    readableOn(ground, palette().color(QPalette::Mid), markContrast), markContrast);
    painter.setPen(m_isOver ? QPen{strong, 3} : QPen{quiet, 2, Qt::CustomDashLine, Qt::FlatCap});
    if (!m_isOver) {
        QPen pen = painter.pen();
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
    }
    painter.setBrush(m_isOver ? mixed(strong, ground, 0.08) : ground);
    const double round = scaledToFont(*this, corner);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(2, 2, -2, -2), round, round);

    QPalette coloured = palette();
    coloured.setColor(QPalette::ButtonText, strong);
    const int size = scaledToFont(*this, pictureSize);
    icon(Icon::Drop, coloured).paint(&painter, {(width() - size) / 2, scaledToFont(*this, margin), size, size});
}

} // namespace footfall::desktop
