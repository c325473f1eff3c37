// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/trend_days.h"
#include "app/desktop/trend/trend_geometry.h"
#include "app/desktop/trend/trend_part.h"

#include <QList>
#include <QObject>
#include <QPalette>

#include <array>

class QAbstractSeries;
class QBarSet;
class QChart;
class QGraphicsScene;
class QStackedBarSeries;
class QValueAxis;

namespace footfall::desktop {

/// The bars: two charts over the same columns, made once. Another day or range only changes their values.
class TrendChart final : public QObject
{
    Q_OBJECT

public:
    explicit TrendChart(QObject* parent);

    /// The chart for a QChartView.
    [[nodiscard]] QChart* users() const { return m_users.chart; }
    /// Stands in the same scene; deleted with it.
    [[nodiscard]] QChart* sessions() const { return m_sessions.chart; }
    [[nodiscard]] QList<QAbstractSeries*> series() const;

    /// Parts that are not shown count as zero, so that the others close up. `mirrored`: the first day stands at the
    /// right.
    void setValues(const TrendDays& days, ColumnRange shown, const ShownParts& parts, bool mirrored);
    /// Scales that hold the values set last.
    void chooseScales(TrendGeometry& geometry) const;
    void place(const TrendGeometry& geometry, QSizeF size);
    void setPalette(const QPalette& palette);

private:
    /// One of the two charts.
    struct Panel
    {
        QChart* chart = nullptr;
        QStackedBarSeries* series = nullptr;
        QValueAxis* columns = nullptr;
        QValueAxis* values = nullptr;
    };

    static Panel makePanel();
    static void placePanel(const Panel& panel, const QRectF& area, const NiceScale& scale, int columns);

    Panel m_users;
    Panel m_sessions;
    std::array<QBarSet*, trendPartCount> m_sets{};
    double m_mostUsers = 0;
    double m_mostChurned = 0;
    double m_mostSessions = 0;
};

} // namespace footfall::desktop
