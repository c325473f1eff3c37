// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_legend.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/trend/trend_days.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace footfall::desktop {

namespace {
constexpr int spacing = 3; // at the usual size of text
}

TrendLegend::TrendLegend(QWidget* parent) : QWidget{parent}
{
    for (const TrendPart part : allTrendParts) {
        auto* const chip = new LegendChip{part, this};
        connect(chip, &QAbstractButton::toggled, this, [this, part](bool on) { Q_EMIT partToggled(part, on); });
        m_chips[indexOf(part)] = chip;
    }
}

void TrendLegend::setDays(const TrendDays& days)
{
    // no part of a day's users is more than its visitors: so another compared day needs no more room
    std::uint64_t visitors = 0;
    std::uint64_t sessions = 0;
    for (std::size_t column = 0; column < days.size(); ++column) {
        visitors = std::max(visitors, days.run(column).figures.visitors);
        sessions = std::max(sessions, days.run(column).figures.sessions);
    }
    for (const TrendPart part : allTrendParts)
        m_chips[indexOf(part)]->setGreatest(part == TrendPart::Sessions ? sessions : visitors);
    layOut();
}

void TrendLegend::showDay(const TrendDays& days, Day x)
{
    const auto column = days.columnOf(x);
    const DayFigures* const figures = column ? &days.run(*column).figures : nullptr;
    const bool isDay = figures != nullptr && !days.isGap(*column);
    const QString compared = isDay ? pairText(figures->days) : QString{};
    for (const TrendPart part : allTrendParts) {
        const auto value = isDay ? std::optional{valueOf(*figures, part)} : std::nullopt;
        m_chips[indexOf(part)]->setValue(value, compared);
    }
}

int TrendLegend::widthFor(ChipFace face) const
{
    const int chips = std::accumulate(m_chips.begin(), m_chips.end(), 0,
                                      [face](int sum, const LegendChip* chip) { return sum + chip->widthFor(face); });
    const bool isNarrow = face == ChipFace::Value || face == ChipFace::Swatch;
    return chips + (isNarrow ? 0 : scaledToFont(*this, spacing) * static_cast<int>(trendPartCount - 1));
}

QSize TrendLegend::sizeHint() const
{
    return {widthFor(ChipFace::NameAndValue), m_chips.front()->sizeHint().height()};
}

QSize TrendLegend::minimumSizeHint() const
{
    return {widthFor(ChipFace::Swatch), m_chips.front()->sizeHint().height()};
}

void TrendLegend::layOut()
{
    const auto fitting = std::find_if(allChipFaces.begin(), allChipFaces.end(),
                                      [this](ChipFace face) { return widthFor(face) <= width(); });
    const ChipFace face = fitting == allChipFaces.end() ? allChipFaces.back() : *fitting;
    int chips = 0;
    for (LegendChip* const chip : m_chips)
        chips += chip->widthFor(face);
    const int between =
        std::clamp((width() - chips) / static_cast<int>(trendPartCount - 1), 0, 4 * scaledToFont(*this, spacing));
    int left = 0;
    for (LegendChip* const chip : m_chips) {
        chip->setFace(face);
        const int tall = std::min(height(), chip->sizeHint().height());
        const QRect place{left, (height() - tall) / 2, chip->widthFor(face), tall};
        chip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        left += place.width() + between;
    }
}

void TrendLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void TrendLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

} // namespace footfall::desktop
