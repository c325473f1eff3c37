// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_view.h"

#include "app/desktop/trend/trend_image.h"
#include "tests/app/desktop/figures/label_room.h"
#include "tests/app/desktop/trend/shown_trend.h"

#include <QAccessible>
#include <QChart>
#include <QGraphicsScene>
#include <QHelpEvent>
#include <QImage>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace footfall;
using namespace footfall::desktop;
using namespace footfall::test;

namespace {

QList<Day> daysOf(const QSignalSpy& spy)
{
    QList<Day> days;
    for (const QList<QVariant>& arguments : spy)
        days << arguments.front().value<Day>();
    return days;
}

} // namespace

class TrendViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void clickAnywhereInAColumn();
    void clickBesideTheColumns();
    void quickClicksOnTwoDays();
    void dragZooms();
    void wheelScrollsAndZooms();
    void wheelOfTheWholeRangeIsThePages();
    void arrowKeys();
    void mirrored();
    void hover();
    void barsStandWhereTheirEdgesAre_data();
    void barsStandWhereTheirEdgesAre();
    void barsAreAsHighAsTheirNumbers_data();
    void barsAreAsHighAsTheirNumbers();
    void hiddenParts();
    void daysWithoutEventsAreEmpty();
    void atMostSoManyBars();
    void strayClocks();
    void nothingToShow();
    void forThoseWhoCannotSeeIt();
    void anotherPalette();
};

void TrendViewTest::clickAnywhereInAColumn()
{
    ShownTrend shown{busyDays()};
    QSignalSpy chosen{&shown.view, &TrendView::dayChosen};
    for (const double down : {0.01, 0.5, 0.99})
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.place("2014-09-12", down));
    QCOMPARE(daysOf(chosen), QList<Day>(3, day("2014-09-12")));
    QTest::mouseClick(shown.view.viewport(), Qt::RightButton, {}, shown.place("2014-09-13"));
    QCOMPARE(chosen.count(), 3);
}

void TrendViewTest::clickBesideTheColumns()
{
    ShownTrend shown{busyDays()};
    QSignalSpy chosen{&shown.view, &TrendView::dayChosen};
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, QPoint{2, 100});
    QCOMPARE(chosen.count(), 0);
}

void TrendViewTest::quickClicksOnTwoDays()
{
    ShownTrend shown{busyDays()};
    QSignalSpy chosen{&shown.view, &TrendView::dayChosen};
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.place("2014-09-12"));
    // what a mouse sends for a second click that comes soon: a double click in the place of the press
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.place("2014-09-13"));
    QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, shown.place("2014-09-13"));
    QCOMPARE(chosen.front().front().value<Day>(), day("2014-09-12"));
    QCOMPARE(chosen.back().front().value<Day>(), day("2014-09-13"));
}

void TrendViewTest::dragZooms()
{
    ShownTrend shown{busyDays()};
    QSignalSpy chosen{&shown.view, &TrendView::dayChosen};
    QSignalSpy changed{&shown.view, &TrendView::shownChanged};
    const QList<QAbstractSeries*> series = shown.view.trendChart().series();
    shown.drag(shown.place("2014-09-15"), shown.place("2014-09-05")); // backwards, too
    QCOMPARE(shown.view.picture().shown, (ColumnRange{4, 11}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(shown.view.trendChart().series(), series);
    // beyond the end, and fewer days than can be shown
    shown.drag(shown.place("2014-09-15"), QPoint{2000, 100});
    QCOMPARE(shown.view.picture().shown, (ColumnRange{12, fewestColumns}));
}

void TrendViewTest::wheelScrollsAndZooms()
{
    ShownTrend shown{manyDays(200)};
    const auto turn = [&shown](int notches, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event{QPointF{300, 100}, QPointF{300, 100}, {},   QPoint{0, notches * 120}, Qt::NoButton,
                          modifiers,         Qt::NoScrollPhase, false};
        QCoreApplication::sendEvent(shown.view.viewport(), &event);
    };
    const ColumnRange before = shown.view.picture().shown;
    turn(-1, {});
    QCOMPARE(shown.view.picture().shown, moved(before, 12, 200));
    turn(1, Qt::ControlModifier);
    QVERIFY(shown.view.picture().shown.count < before.count);
    turn(-1, Qt::ControlModifier);
    QCOMPARE(shown.view.picture().shown.count, before.count);
}

void TrendViewTest::wheelOfTheWholeRangeIsThePages()
{
    ShownTrend shown{manyDays(60)};
    const auto taken = [&shown](QPoint turned, Qt::KeyboardModifiers modifiers) {
        const QPointF place = shown.place("2014-09-12");
        QWheelEvent event{place, place, {}, turned, Qt::NoButton, modifiers, Qt::NoScrollPhase, false};
        QCoreApplication::sendEvent(shown.view.viewport(), &event);
        return event.isAccepted();
    };
    QVERIFY(!taken({0, -120}, {}));
    QVERIFY(taken({0, 120}, Qt::ControlModifier));
    const ColumnRange closer = shown.view.picture().shown;
    QVERIFY(closer.count < 60);
    QVERIFY(closer.contains(11)); // round the pointer's day
    // zoomed in it is the picture's, also where there is nothing more to scroll to
    for (int i = 0; i < 30; ++i)
        QVERIFY(taken({0, -120}, {}));
    QCOMPARE(shown.view.picture().shown, (ColumnRange{60 - closer.count, closer.count}));
    // the small steps of a touchpad add up
    for (int i = 0; i < 8; ++i)
        QVERIFY(taken({0, 15}, {}));
    QVERIFY(shown.view.picture().shown.first < 60 - closer.count);
}

void TrendViewTest::mirrored()
{
    ShownTrend shown{busyDays(), against("2014-09-08", "2014-09-07"), Qt::RightToLeft};
    QSignalSpy chosen{&shown.view, &TrendView::dayChosen};
    QVERIFY(shown.place("2014-09-01").x() > shown.place("2014-09-21").x()); // as weeks in the calendar
    for (const char* const iso : {"2014-09-01", "2014-09-12", "2014-09-21"})
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.place(iso));
    QCOMPARE(daysOf(chosen), (QList<Day>{day("2014-09-01"), day("2014-09-12"), day("2014-09-21")}));
    QTest::keyClick(&shown.view, Qt::Key_Left); // to the left is later
    QCOMPARE(chosen.back().front().value<Day>(), day("2014-09-09"));
    shown.drag(shown.place("2014-09-05"), shown.place("2014-09-15"));
    QCOMPARE(shown.view.picture().shown, (ColumnRange{4, 11}));
    // only the first day has no churned users: the bars stand where the clicks find them
    shown.view.setShown({0, 21});
    const QImage image = shown.view.grab().toImage();
    const QColor churned = fillOf(TrendPart::Churned, shown.view.palette());
    QCOMPARE(pixelsOf(image, shown.place("2014-09-01").x(), churned), 0);
    QVERIFY(pixelsOf(image, shown.place("2014-09-21").x(), churned) > 5);
    const TrendLabels& labels = shown.view.picture().labels;
    QVERIFY(labels.values.front().place.left() > shown.geometry().users.right()); // the axis is where time begins
    for (const TrendLabel& label : labels.weekdays) {
        const QRectF column = shown.geometry().column(shown.view.picture().place(label.column));
        QVERIFY(std::abs(label.place.center().x() - column.center().x()) < 1);
    }
}

void TrendViewTest::arrowKeys()
{
    ShownTrend shown{busyDays()};
    QSignalSpy chosen{&shown.view, &TrendView::dayChosen};
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QTest::keyClick(&shown.view, Qt::Key_End);
    QCOMPARE(daysOf(chosen), (QList<Day>{day("2014-09-07"), day("2014-09-09"), day("2014-09-01"), day("2014-09-21")}));
    shown.view.setPair(against("2014-09-21", "2014-09-20"));
    QTest::keyClick(&shown.view, Qt::Key_Right); // there is none
    QCOMPARE(chosen.count(), 4);
}

void TrendViewTest::hover()
{
    ShownTrend shown{busyDays()};
    QTest::mouseMove(shown.view.viewport(), shown.place("2014-09-12"));
    QTRY_VERIFY(shown.view.picture().pointed.has_value());
    QCOMPARE(*shown.view.picture().pointed, std::size_t{11});
    QTRY_VERIFY(QToolTip::isVisible());
    // what asks for a tool tip once the pointer rests does not take away the one that is there
    const QPoint place = shown.place("2014-09-12");
    QHelpEvent rests{QEvent::ToolTip, place, shown.view.viewport()->mapToGlobal(place)};
    QCoreApplication::sendEvent(shown.view.viewport(), &rests);
    QTest::qWait(400); // a tip that is taken away goes after a third of a second
    QVERIFY(QToolTip::isVisible());
    QToolTip::hideText();
}

void TrendViewTest::barsStandWhereTheirEdgesAre_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("days");
    for (const double scale : {1.0, 1.25, 2.0}) {
        for (const int days : {3, 59, 97, 120})
            QTest::addRow("%d days at %g", days, scale) << scale << days;
    }
}

/// Qt paints the bars, the view their outlines: both must round alike, whatever the width of a column.
void TrendViewTest::barsStandWhereTheirEdgesAre()
{
    QFETCH(const double, scale);
    QFETCH(const int, days);
    for (const int width : {500, 684, 1101}) {
        TrendView view;
        view.setDays(TrendDays{viewOf(manyDays(days))}, against("2014-09-02", "2014-09-01"));
        view.layOutFor({width, 300}, scale);
        const QRectF area{0, 0, static_cast<double>(width), 300};
        QImage image{(area.size() * scale).toSize(), QImage::Format_RGB32};
        image.setDevicePixelRatio(scale);
        image.fill(Qt::white);
        {
            QPainter painter{&image};
            view.scene()->render(&painter, area, area);
        }
        const TrendGeometry& geometry = view.picture().geometry;
        const int y = static_cast<int>((geometry.sessions.bottom() - 3) * scale);
        QList<int> found; // where a bar begins, and where it ends
        for (int x = 1; x < image.width(); ++x) {
            if ((image.pixelColor(x, y) == Qt::white) != (image.pixelColor(x - 1, y) == Qt::white))
                found << x;
        }
        QList<int> expected;
        for (int i = 0; i < days; ++i) {
            const QRectF bar = geometry.userBar(i, 0, 1);
            expected << static_cast<int>(std::lround(bar.left() * scale))
                     << static_cast<int>(std::lround(bar.right() * scale));
        }
        QCOMPARE(found, expected);
    }
}

void TrendViewTest::barsAreAsHighAsTheirNumbers_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("1") << 1.0;
    QTest::newRow("1.25") << 1.25;
    QTest::newRow("2") << 2.0;
}

void TrendViewTest::barsAreAsHighAsTheirNumbers()
{
    QFETCH(double, scale);
    ShownTrend shown{busyDays(), against("2014-09-08", "2014-09-08")};
    const QSize size{700, 400};
    // as it is on the screen at this scale
    TrendView picture;
    picture.copyFrom(shown.view);
    picture.layOutFor(size, scale);
    QImage image{size * scale, QImage::Format_RGB32};
    image.setDevicePixelRatio(scale);
    {
        QPainter painter{&image};
        paintGround(painter, picture.picture(), QRectF{{}, QSizeF{size}});
        picture.scene()->render(&painter, QRectF{{}, QSizeF{size}}, QRectF{{}, QSizeF{size}});
        paintOverlay(painter, picture.picture(), QRectF{{}, QSizeF{size}});
    }
    const TrendGeometry& geometry = picture.picture().geometry;
    const int place = picture.picture().place(*picture.picture().days.columnOf(day("2014-09-08")));
    const int x = static_cast<int>(geometry.column(place).center().x() * scale);
    const auto high = [&](const QRectF& panel, const NiceScale& values, double number) {
        return number * panel.height() / (values.high - values.low) * scale;
    };
    // 70 to 129 on the 8th, 60 to 119 on the 7th: 50 active, 10 new, 10 churned; 30 come twice
    const DayFigures& figures = picture.picture().days.run(7).figures;
    QCOMPARE(figures.active, std::uint64_t{50});
    QCOMPARE(figures.newUsers, std::uint64_t{10});
    QCOMPARE(figures.churned, std::uint64_t{10});
    QCOMPARE(figures.sessions, std::uint64_t{90});
    const auto compare = [&](TrendPart part, double expected) {
        const int found = pixelsOf(image, x, fillOf(part, picture.palette()));
        QVERIFY2(std::abs(found - expected) <= scale,
                 qPrintable(QStringLiteral("%1: %2 for %3").arg(partName(part)).arg(found).arg(expected)));
    };
    compare(TrendPart::Active, high(geometry.users, geometry.userScale, 50));
    // of the churned ones, a pixel is the zero line
    compare(TrendPart::Churned, high(geometry.users, geometry.userScale, 10) - scale);
    compare(TrendPart::Sessions, high(geometry.sessions, geometry.sessionScale, 90));
    // of the new ones, a pixel is the gap and two are the outline
    compare(TrendPart::New, high(geometry.users, geometry.userScale, 10) - 3 * scale);
}

void TrendViewTest::hiddenParts()
{
    ShownTrend shown{busyDays()};
    const QList<QBarSet*> sets = shown.sets();
    QCOMPARE(sets[1]->label(), QStringLiteral("resurrected"));
    const double before = sets[2]->at(7);
    QVERIFY(before > 0);
    shown.view.setPartShown(TrendPart::New, false);
    QCOMPARE(shown.sets(), sets);
    QCOMPARE(sets[2]->at(7), 0.0);
    shown.view.setPartShown(TrendPart::New, true);
    QCOMPARE(sets[2]->at(7), before);
}

void TrendViewTest::daysWithoutEventsAreEmpty()
{
    ShownTrend shown{manyDays(20, {9})};
    for (const QBarSet* set : shown.sets())
        QCOMPARE(set->at(9), 0.0);
    QVERIFY(shown.sets()[3]->at(8) < 0); // churned, on the day before
}

void TrendViewTest::atMostSoManyBars()
{
    ShownTrend shown{manyDays(400), against("2014-09-10", "2014-09-09")};
    QCOMPARE(shown.view.picture().shown, (ColumnRange{9, mostColumns})); // day X is among them
    QCOMPARE(shown.sets().front()->count(), static_cast<int>(mostColumns));
    shown.view.setPair(against("2015-10-05", "2014-09-09"));
    QCOMPARE(shown.view.picture().shown.end(), std::size_t{400});
    QCOMPARE(shown.sets().front()->count(), static_cast<int>(mostColumns));
}

void TrendViewTest::strayClocks()
{
    ShownTrend shown{withStrayClocks(busyDays())};
    const TrendPicture& picture = shown.view.picture();
    QCOMPARE(picture.shown.count, std::size_t{21});
    QCOMPARE(picture.days.day(picture.shown.first), day("2014-09-01"));
    // but one can get there
    shown.view.setPair(against("9999-12-31", "9999-12-30"));
    QVERIFY(picture.shown.contains(picture.days.size() - 1));
}

void TrendViewTest::nothingToShow()
{
    ShownTrend shown{{}};
    QSignalSpy chosen{&shown.view, &TrendView::dayChosen};
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, QPoint{300, 100});
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    shown.drag({100, 100}, {300, 100});
    QCOMPARE(chosen.count(), 0);
    QVERIFY(!shown.view.grab().isNull());
}

void TrendViewTest::forThoseWhoCannotSeeIt()
{
    ShownTrend shown{busyDays()};
    QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(&shown.view);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Trend"));
    QCOMPARE(accessible->text(QAccessible::Description),
             QStringLiteral("Mon 8 Sep 2014 against the day before: active 50, resurrected 0, new 10, churned 10, "
                            "sessions 90"));
}

void TrendViewTest::anotherPalette()
{
    ShownTrend shown{busyDays()};
    shown.view.setPalette(darkPalette());
    for (const TrendPart part : allTrendParts)
        QCOMPARE(shown.sets()[static_cast<int>(indexOf(part))]->brush().color(), fillOf(part, darkPalette()));
    const QImage image = shown.view.grab().toImage();
    QCOMPARE(image.pixelColor(image.width() - 4, image.height() / 2), darkPalette().color(QPalette::Base));
}

QTEST_MAIN(TrendViewTest)
#include "trend_view_test.moc"
