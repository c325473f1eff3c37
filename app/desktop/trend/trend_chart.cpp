// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_chart.h"

#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPen>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace footfall::desktop {

namespace {

/// With each value that is replaced Qt Charts lays all bars of the panel out anew; only where a few of them change does
/// that cost less than to take all away and put others there, which it does twice for.
void replaceValues(QBarSet* set, const QList<qreal>& values)
{
    constexpr qsizetype few = 2;
    QList<int> changed;
    for (int i = 0; i < std::min(set->count(), static_cast<int>(values.size())); ++i) {
        if (set->at(i) != values[i])
            changed += i;
    }
    if (set->count() != static_cast<int>(values.size()) || changed.size() > few) {
        set->remove(0, set->count());
        set->append(values);
        return;
    }
    for (const int i : changed)
        set->replace(i, values[i]);
}

int stepsIn(const QRectF& panel, double lineHeight)
{
    return std::clamp(static_cast<int>(panel.height() / (lineHeight * 1.8)), 1, 8);
}

} // namespace

TrendChart::TrendChart(QObject* parent) : QObject{parent}, m_users{makePanel()}, m_sessions{makePanel()}
{
    for (const TrendPart part : allTrendParts) {
        auto* const set = new QBarSet{partName(part), this};
        m_sets[indexOf(part)] = set;
        (part == TrendPart::Sessions ? m_sessions : m_users).series->append(set);
        set->setPen(Qt::NoPen); // outlines and gaps are drawn over the bars, to the pixel
    }
}

TrendChart::Panel TrendChart::makePanel()
{
    Panel panel;
    panel.chart = new QChart;
    panel.chart->legend()->hide();
    panel.chart->setBackgroundVisible(false);
    panel.chart->setMargins({});
    panel.chart->layout()->setContentsMargins(0, 0, 0, 0);
    panel.chart->setAcceptedMouseButtons(Qt::NoButton);

    panel.series = new QStackedBarSeries;
    panel.chart->addSeries(panel.series);
    panel.columns = new QValueAxis;
    panel.columns->setVisible(false);
    panel.values = new QValueAxis;
    panel.values->setVisible(false); // grid and labels are drawn by the view: churned has no minus sign
    panel.chart->addAxis(panel.columns, Qt::AlignBottom);
    panel.chart->addAxis(panel.values, Qt::AlignLeft);
    panel.series->attachAxis(panel.columns);
    panel.series->attachAxis(panel.values);
    return panel;
}

QList<QAbstractSeries*> TrendChart::series() const
{
    return {m_users.series, m_sessions.series};
}

void TrendChart::setValues(const TrendDays& days, ColumnRange shown, const ShownParts& parts, bool mirrored)
{
    std::array<QList<qreal>, trendPartCount> values;
    m_mostUsers = m_mostChurned = m_mostSessions = 0;
    for (std::size_t column = shown.first; column < shown.end(); ++column) {
        double stack = 0;
        for (const TrendPart part : allTrendParts) {
            const bool drawn = parts[indexOf(part)] && days.hasEvents(column); // a day without events looks empty
            const double value = drawn ? static_cast<double>(valueOf(days.run(column).figures, part)) : 0;
            values[indexOf(part)].append(part == TrendPart::Churned ? -value : value);
            if (part == TrendPart::Churned)
                m_mostChurned = std::max(m_mostChurned, value);
            else if (part == TrendPart::Sessions)
                m_mostSessions = std::max(m_mostSessions, value);
            else
                stack += value;
        }
        m_mostUsers = std::max(m_mostUsers, stack);
    }
    for (const TrendPart part : allTrendParts) {
        QList<qreal>& list = values[indexOf(part)];
        if (mirrored)
            std::reverse(list.begin(), list.end());
        replaceValues(m_sets[indexOf(part)], list);
    }
}

void TrendChart::chooseScales(TrendGeometry& geometry) const
{
    geometry.userScale = niceScale(-m_mostChurned, m_mostUsers, stepsIn(geometry.users, geometry.lineHeight));
    geometry.sessionScale = niceScale(0, m_mostSessions, stepsIn(geometry.sessions, geometry.lineHeight));
}

void TrendChart::placePanel(const Panel& panel, const QRectF& area, const NiceScale& scale, int columns)
{
    panel.columns->setRange(-0.5, std::max(1, columns) - 0.5);
    panel.values->setRange(scale.low, scale.high);
    panel.chart->setPlotArea(area);
}

void TrendChart::place(const TrendGeometry& geometry, QSizeF size)
{
    for (const Panel& panel : {m_users, m_sessions}) {
        panel.chart->setGeometry(QRectF{{0, 0}, size}); // both over the whole view, each draws in its plot area
        panel.series->setBarWidth(geometry.barShare());
    }
    placePanel(m_users, geometry.users, geometry.userScale, geometry.columns);
    placePanel(m_sessions, geometry.sessions, geometry.sessionScale, geometry.columns);
}

void TrendChart::setPalette(const QPalette& palette)
{
    for (const TrendPart part : allTrendParts)
        m_sets[indexOf(part)]->setBrush(fillOf(part, palette));
}

} // namespace footfall::desktop
