// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/pictures_panel.h"

#include "app/desktop/common/contrast.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/day_pair/day_pair_panel.h"
#include "app/desktop/trend/trend_panel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace footfall::desktop {

namespace {

constexpr int leastForBoth = 900; // of the layout's pixels
constexpr int widthOfDayPair = 300;
constexpr int usualHeight = 367;
constexpr int heightOfHead = 26; // of the Trend, in which the switch stands
constexpr int marginOfHead = 4;

QToolButton* makeChoice(const QString& text, QButtonGroup* group, QWidget* parent)
{
    auto* const button = new QToolButton{parent};
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    group->addButton(button);
    parent->layout()->addWidget(button);
    return button;
}

} // namespace

PicturesPanel::PicturesPanel(TrendPanel* trend, DayPairPanel* dayPair, QWidget* parent)
    : QWidget{parent},
      m_trend{trend},
      m_dayPair{dayPair},
      m_switch{new QWidget{this}}
{
    m_trend->setParent(this);
    m_dayPair->setParent(this);
    auto* const row = new QHBoxLayout{m_switch};
    row->setContentsMargins({});
    row->setSpacing(0);
    auto* const group = new QButtonGroup{m_switch};
    m_showTrend = makeChoice(tr("Trend"), group, m_switch);
    m_showDayPair = makeChoice(tr("Day pair"), group, m_switch);
    m_showTrend->setChecked(true);
    m_switch->setObjectName(QStringLiteral("pictureSwitch"));
    m_switch->setAccessibleName(tr("What is shown"));
    m_switch->raise();
    connect(m_showTrend, &QToolButton::toggled, this, &PicturesPanel::place);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

bool PicturesPanel::isNarrow() const
{
    return width() < scaledToFont(*this, leastForBoth);
}

int PicturesPanel::dayPairWidth() const
{
    return std::max(scaledToFont(*this, widthOfDayPair), m_dayPair->minimumSizeHint().width());
}

/// In the middle of the Trend's head.
int PicturesPanel::bottomOfSwitch() const
{
    const int room = scaledToFont(*this, heightOfHead) + m_switch->sizeHint().height();
    return scaledToFont(*this, marginOfHead) + std::max(m_switch->sizeHint().height(), room / 2);
}

QSize PicturesPanel::sizeHint() const
{
    return {scaledToFont(*this, leastForBoth), scaledToFont(*this, usualHeight)};
}

QSize PicturesPanel::minimumSizeHint() const
{
    return {std::max(m_trend->minimumSizeHint().width(), m_dayPair->minimumSizeHint().width()),
            std::max(m_trend->minimumSizeHint().height(), bottomOfSwitch() + m_dayPair->minimumSizeHint().height())};
}

void PicturesPanel::place()
{
    const bool narrow = isNarrow();
    const QSize switchSize = m_switch->sizeHint();
    const int pair = narrow ? width() : dayPairWidth();
    const int trend = narrow ? width() : width() - pair;
    const auto put = [this](QWidget* part, int x, int y, QSize size) {
        const QRect area{isRightToLeft() ? width() - x - size.width() : x, y, size.width(), size.height()};
        part->setGeometry(area);
    };
    const int margin = scaledToFont(*this, 8);
    m_trend->setHeadRoom(narrow ? switchSize.width() + margin : 0);
    put(m_trend, 0, 0, {trend, height()});
    const int belowSwitch = narrow ? bottomOfSwitch() : 0;
    put(m_dayPair, narrow ? 0 : trend, belowSwitch, {pair, height() - belowSwitch});
    put(m_switch, width() - switchSize.width() - margin, bottomOfSwitch() - switchSize.height(), switchSize);
    m_switch->setVisible(narrow);
    m_trend->setVisible(!narrow || m_showTrend->isChecked());
    m_dayPair->setVisible(!narrow || !m_showTrend->isChecked());
    update();
}

void PicturesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange)
        place();
}

void PicturesPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void PicturesPanel::paintEvent(QPaintEvent* /*event*/)
{
    if (isNarrow())
        return;
    QPainter painter{this};
    const int x = isRightToLeft() ? m_dayPair->geometry().right() : m_dayPair->x();
    painter.fillRect(QRect{x, 8, 1, height() - 16},
                     mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.13));
}

} // namespace footfall::desktop
