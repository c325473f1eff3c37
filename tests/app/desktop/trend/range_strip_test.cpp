// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/range_strip.h"

#include "tests/app/desktop/trend/trend_events.h"

#include <QSignalSpy>
#include <QTest>

using namespace footfall;
using namespace footfall::desktop;
using namespace footfall::test;

namespace {

struct Shown
{
    explicit Shown(ColumnRange range)
    {
        strip.setDays(TrendDays{viewOf(manyDays(400))});
        strip.setShown(range);
        strip.resize(800, 34); // two pixels a day
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
    }

    void drag(int from, int to)
    {
        QTest::mousePress(&strip, Qt::LeftButton, {}, QPoint{from, 17});
        QTest::mouseMove(&strip, QPoint{(from + to) / 2, 17});
        QTest::mouseMove(&strip, QPoint{to, 17});
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, QPoint{to, 17});
    }
    [[nodiscard]] ColumnRange last() const { return chosen.back().front().value<ColumnRange>(); }

    RangeStrip strip;
    QSignalSpy chosen{&strip, &RangeStrip::shownChosen};
};

} // namespace

class RangeStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frame();
    void dragScrolls();
    void endsZoom();
    void clickBringsTheFrame();
    void keys();
};

void RangeStripTest::frame()
{
    QCOMPARE((Shown{{100, 50}}.strip.frameRect()), (QRectF{200, 0, 100, 34}));
    QVERIFY((Shown{{395, 5}}.strip.frameRect().width()) >= 14); // there is something to take hold of
    QVERIFY((Shown{{395, 5}}.strip.frameRect().right()) <= 800);
}

void RangeStripTest::dragScrolls()
{
    Shown shown{{100, 50}};
    shown.drag(250, 290);
    QCOMPARE(shown.last(), (ColumnRange{120, 50}));
    shown.drag(290, 5000);
    QCOMPARE(shown.last(), (ColumnRange{350, 50}));
}

void RangeStripTest::endsZoom()
{
    Shown shown{{100, 50}};
    shown.drag(201, 241);
    QCOMPARE(shown.last(), (ColumnRange{120, 30}));
    shown.drag(299, 319);
    QCOMPARE(shown.last(), (ColumnRange{120, 40}));
    shown.drag(319, 799); // no farther than bars can be drawn
    QCOMPARE(shown.last(), (ColumnRange{120, mostColumns}));
    shown.drag(241, 470); // nor nearer
    QCOMPARE(shown.last().count, std::size_t{5});
    QCOMPARE(shown.last().end(), std::size_t{240});
}

void RangeStripTest::clickBringsTheFrame()
{
    Shown shown{{100, 50}};
    QTest::mouseClick(&shown.strip, Qt::LeftButton, {}, QPoint{600, 17});
    QCOMPARE(shown.last(), (ColumnRange{275, 50}));
    QTest::mouseClick(&shown.strip, Qt::LeftButton, {}, QPoint{0, 17});
    QCOMPARE(shown.last(), (ColumnRange{0, 50}));
}

void RangeStripTest::keys()
{
    Shown shown{{100, 50}};
    QTest::keyClick(&shown.strip, Qt::Key_Right);
    QCOMPARE(shown.last(), (ColumnRange{105, 50}));
    QTest::keyClick(&shown.strip, Qt::Key_PageUp);
    QCOMPARE(shown.last(), (ColumnRange{55, 50}));
    QTest::keyClick(&shown.strip, Qt::Key_End);
    QCOMPARE(shown.last(), (ColumnRange{350, 50}));
    QTest::keyClick(&shown.strip, Qt::Key_Home);
    QCOMPARE(shown.last(), (ColumnRange{0, 50}));
}

QTEST_MAIN(RangeStripTest)
#include "range_strip_test.moc"
