// SPDX-License-Identifier: GPL-3.0-or-later
// Day X and the compared day in the picture of the days.
#include "tests/app/desktop/figures/label_room.h"
#include "tests/app/desktop/trend/shown_trend.h"

#include <QGraphicsScene>
#include <QScreen>
#include <QSignalSpy>
#include <QToolTip>

using namespace footfall;
using namespace footfall::desktop;
using namespace footfall::test;

class TrendMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void anotherDayOnlyMovesTheMarks();
    void marks();
    void marksLeaveNothingBehind();
};

void TrendMarksTest::anotherDayOnlyMovesTheMarks()
{
    ShownTrend shown{busyDays()};
    const QList<QAbstractSeries*> series = shown.view.trendChart().series();
    const QList<QBarSet*> sets = shown.sets();
    const QList<QGraphicsItem*> items = shown.view.scene()->items();
    QSignalSpy values{sets.front(), &QBarSet::valueChanged};
    QSignalSpy changed{&shown.view, &TrendView::shownChanged};
    shown.view.setPair(against("2014-09-12", "2014-09-01"));
    QCoreApplication::processEvents();
    QCOMPARE(shown.view.trendChart().series(), series);
    QCOMPARE(shown.sets(), sets);
    QCOMPARE(shown.view.scene()->items(), items);
    QCOMPARE(values.count(), 0);
    QCOMPARE(changed.count(), 0);
}

void TrendMarksTest::marks()
{
    ShownTrend shown{busyDays(), against("2014-09-09", "2014-09-08")};
    const auto ground = [&shown](const char* iso) {
        const QRectF column =
            shown.geometry().column(shown.view.picture().place(*shown.view.picture().days.columnOf(day(iso))));
        return shown.view.grab().toImage().pixelColor(QPointF{column.center().x(), column.top() + 2}.toPoint());
    };
    const QColor plain = shown.view.palette().color(QPalette::Base);
    QVERIFY(ground("2014-09-09") != plain);
    QCOMPARE(ground("2014-09-08"), plain); // the compared day has an outline only
    shown.view.setPair(against("2014-09-12", "2014-09-11"));
    QCOMPARE(ground("2014-09-09"), plain);
    QVERIFY(ground("2014-09-12") != plain);
    // Saturday and Sunday are shaded, not as much as day X
    for (const char* const weekend : {"2014-09-13", "2014-09-14"}) {
        QVERIFY(ground(weekend) != plain);
        QVERIFY(contrast(ground(weekend), plain) < contrast(ground("2014-09-12"), plain));
    }
    QCOMPARE(ground("2014-09-15"), plain);
}

void TrendMarksTest::marksLeaveNothingBehind()
{
    ShownTrend shown{manyDays(120)};
    const auto onScreen = [&shown] {
        QCoreApplication::processEvents();
        return shown.view.screen()->grabWindow(shown.view.winId()).toImage();
    };
    const QImage first = onScreen();
    QVERIFY(!first.isNull());
    for (const char* const x : {"2014-09-09", "2014-09-30", "2014-12-29", "2014-09-01"}) {
        shown.view.setPair({day(x), day(x) - 1});
        const QImage afterwards = onScreen(); // where only what changed was painted
        QVERIFY(afterwards != first);
        shown.view.viewport()->update();
        QCOMPARE(afterwards, onScreen());
    }
    QTest::mouseMove(shown.view.viewport(), shown.place("2014-10-10"));
    QTRY_VERIFY(shown.view.picture().pointed.has_value());
    const QImage pointed = onScreen();
    shown.view.viewport()->update();
    QCOMPARE(pointed, onScreen());
    QToolTip::hideText();
}

QTEST_MAIN(TrendMarksTest)
#include "trend_marks_test.moc"
