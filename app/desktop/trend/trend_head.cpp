// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_head.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/icons.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/trend/quiet_label.h"
#include "app/desktop/trend/trend_days.h"
#include "app/desktop/trend/trend_legend.h"
#include "app/desktop/trend/trend_text.h"

#include <QEvent>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace footfall::desktop {

namespace {

// pixels at the usual size of text
constexpr int rowHeight = 26;
constexpr int iconSize = 16;
constexpr int spacing = 10;
constexpr int narrowest = 204; // where the legend shows colours alone

QToolButton* makeButton(const QString& text, const QString& tip, QWidget* parent)
{
    auto* const button = new QToolButton{parent};
    button->setText(text); // what assistive technology reads
    setPlainToolTip(*button, tip);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

TrendHead::TrendHead(QWidget* parent)
    : QWidget{parent},
      m_day{new QuietLabel{LabelStyle::Legend, this}},
      m_legend{new TrendLegend{this}},
      m_reset{makeButton(tr("Reset zoom"), tr("Reset zoom: show all days again, or the last ones of many"), this)},
      m_asTable{makeButton(tr("Show as table"), tr("Show the same numbers as a table"), this)}
{
    m_asTable->setCheckable(true);
    m_reset->setEnabled(false);
    takeColours();
    measure();
}

void TrendHead::setDays(const TrendDays& days)
{
    m_legend->setDays(days);
    layOut();
}

void TrendHead::showDay(const TrendDays& days, Day x)
{
    m_day->setLine(days.size() == 0 ? QString{} : dayWithoutYear(x));
    m_legend->showDay(days, x);
}

void TrendHead::setHeadRoom(int pixels)
{
    m_headRoom = pixels;
    layOut();
}

QSize TrendHead::sizeHint() const
{
    return {scaledToFont(*this, 640), scaledToFont(*this, rowHeight)};
}

QSize TrendHead::minimumSizeHint() const
{
    return {scaledToFont(*this, narrowest) + m_headRoom, scaledToFont(*this, rowHeight)};
}

/// Of a week in each month, so that every weekday and every month is among them.
void TrendHead::measure()
{
    const LabelFonts fonts{font()};
    double widest = 0;
    for (int month = 1; month <= 12; ++month) {
        for (int date = 22; date <= 28; ++date) {
            const QString text = dayWithoutYear(toDay(QDate{2014, month, date}));
            widest = std::max(widest, fonts.widthOfNumber(text, LabelStyle::Legend));
        }
    }
    m_dayWidth = static_cast<int>(std::ceil(widest)) + 1;
}

void TrendHead::takeColours()
{
    m_reset->setIcon(icon(Icon::ZoomOut, palette(), QPalette::Text));
    m_asTable->setIcon(icon(Icon::Table, palette(), QPalette::Text));
}

void TrendHead::layOut()
{
    const int gap = scaledToFont(*this, spacing);
    const int side = std::min(height(), scaledToFont(*this, rowHeight));
    const auto place = [this](QWidget* widget, int left, int width) {
        const QRect where{left, 0, std::max(0, width), height()};
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), where));
    };
    int right = width() - m_headRoom;
    for (QToolButton* const button : {m_asTable, m_reset}) {
        button->setIconSize(QSize{1, 1} * scaledToFont(*this, iconSize));
        right -= side;
        place(button, right, side);
    }
    right -= gap;
    const bool saysDay = m_dayWidth + gap + m_legend->widthFor(ChipFace::NameAndValue) <= right;
    m_day->setVisible(saysDay);
    place(m_day, 0, m_dayWidth);
    const int left = saysDay ? m_dayWidth + gap : 0;
    place(m_legend, left, right - left);
}

void TrendHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void TrendHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
    if (event->type() == QEvent::FontChange)
        measure();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

} // namespace footfall::desktop
