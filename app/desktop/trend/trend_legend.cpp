// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_legend.h"

#include "app/desktop/common/plain_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>

namespace footfall::desktop {

namespace {

constexpr int swatchSize = 12;
constexpr int swatchMargin = 4; // Fusion leaves none at the button's edge
constexpr int finestScreen = 3; // device pixels a pixel that swatches are drawn for

QPixmap swatch(TrendPart part, bool isShown, const QPalette& palette)
{
    QPixmap pixmap{(swatchSize + swatchMargin) * finestScreen, swatchSize * finestScreen};
    pixmap.setDevicePixelRatio(finestScreen);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    paintSwatch(painter, QRectF{swatchMargin, 0, swatchSize, swatchSize}, part, isShown, palette);
    return pixmap;
}

} // namespace

void paintSwatch(QPainter& painter, const QRectF& rect, TrendPart part, bool isShown, const QPalette& palette)
{
    painter.fillRect(rect, outlineOf(part, palette));
    const double line = isShown ? 1 : 2;
    const QRectF inner = rect.adjusted(line, line, -line, -line);
    painter.fillRect(inner, isShown ? fillOf(part, palette) : palette.color(QPalette::Window));
}

TrendLegend::TrendLegend(QWidget* parent) : QWidget{parent}
{
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const TrendPart part : allTrendParts) {
        auto* const button = new QToolButton{this};
        button->setText(partName(part));
        setPlainToolTip(*button, tr("Show or hide: %1").arg(partName(part)));
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({swatchSize + swatchMargin, swatchSize});
        connect(button, &QToolButton::toggled, this, [this, part](bool on) { Q_EMIT partToggled(part, on); });
        m_buttons[indexOf(part)] = button;
        row->addWidget(button);
    }
    row->addStretch();
    takeColours();
}

void TrendLegend::takeColours()
{
    for (const TrendPart part : allTrendParts) {
        QIcon icon;
        icon.addPixmap(swatch(part, true, palette()), QIcon::Normal, QIcon::On);
        icon.addPixmap(swatch(part, false, palette()), QIcon::Normal, QIcon::Off);
        m_buttons[indexOf(part)]->setIcon(icon);
    }
}

void TrendLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

} // namespace footfall::desktop
