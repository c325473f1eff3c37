// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/overview_page.h"

#include "app/desktop/common/scaled.h"
#include "app/desktop/day_pair/day_pair_panel.h"
#include "app/desktop/days/days_page.h"
#include "app/desktop/trend/trend_panel.h"
#include "app/desktop/window/pictures_panel.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace footfall::desktop {

namespace {

constexpr int heightOfHead = 26; // of the layout's pixels, as are the others
constexpr int heightOfRow = 24;
constexpr int wishedRows = 5;
constexpr int leastRows = 3;
constexpr int lowPicture = 235; // below this height a row less is better than a lower picture

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : QWidget{parent},
      m_trend{new TrendPanel},
      m_dayPair{new DayPairPanel},
      m_days{new DaysPage},
      m_pictures{new PicturesPanel{m_trend, m_dayPair}},
      m_splitter{new QSplitter{Qt::Vertical, this}}
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pictures);
    m_splitter->addWidget(m_days);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setHandleWidth(3);
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_isDivided = true;
        Q_EMIT rearranged();
    });
}

/// Days get a few rows, the picture all the rest; where that is little, less rows, and where it is next to nothing, no
/// picture.
void OverviewPage::divide()
{
    const int room = height() - m_splitter->handleWidth();
    const auto rows = [this](int count) { return scaledToFont(*this, heightOfHead + count * heightOfRow); };
    m_pictures->setVisible(m_picturesWanted && room - rows(leastRows) >= m_pictures->minimumSizeHint().height());
    if (m_isDivided)
        return;
    int days = rows(wishedRows);
    if (const int picture = scaledToFont(*this, lowPicture); room - days < picture)
        days = std::clamp(room - picture, rows(leastRows), days);
    m_splitter->setSizes({room - days, days});
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    divide();
}

void OverviewPage::setPicturesShown(bool shown)
{
    if (std::exchange(m_picturesWanted, shown) == shown)
        return;
    divide();
    Q_EMIT rearranged();
}

QByteArray OverviewPage::heights() const
{
    return m_isDivided ? m_splitter->saveState() : QByteArray{};
}

void OverviewPage::restoreHeights(const QByteArray& heights)
{
    m_isDivided = m_splitter->restoreState(heights);
    m_splitter->setChildrenCollapsible(false); // whatever the bytes say
}

} // namespace footfall::desktop
