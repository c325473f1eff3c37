// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/trend_chart.h"
#include "app/desktop/trend/trend_view.h"
#include "tests/app/desktop/trend/trend_events.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QImage>
#include <QTest>

namespace footfall::test {

/// The picture of some days in a window of its own.
struct ShownTrend
{
    explicit ShownTrend(const PlainEvents& events, DayPair pair = against("2014-09-08", "2014-09-07"),
                        Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        view.setLayoutDirection(direction);
        view.resize(700, 360);
        view.setDays(desktop::TrendDays{viewOf(events)}, pair);
        view.show();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }

    [[nodiscard]] const desktop::TrendGeometry& geometry() const { return view.picture().geometry; }
    /// The middle of the day's column, `down` of its height from the top.
    [[nodiscard]] QPoint place(const char* iso, double down = 0.5) const
    {
        const QRectF column = geometry().column(view.picture().place(*view.picture().days.columnOf(day(iso))));
        return QPointF{column.center().x(), column.top() + down * column.height()}.toPoint();
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), (from + to) / 2);
        QTest::mouseMove(view.viewport(), to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }
    [[nodiscard]] QList<QBarSet*> sets() const
    {
        QList<QBarSet*> sets;
        for (QAbstractSeries* series : view.trendChart().series())
            sets << qobject_cast<QAbstractBarSeries*>(series)->barSets();
        return sets;
    }

    desktop::TrendView view;
};

/// Pixels of a colour on a vertical line.
inline int pixelsOf(const QImage& image, int x, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace footfall::test
