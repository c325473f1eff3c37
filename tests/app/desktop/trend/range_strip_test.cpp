// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/range_strip.h"

#include "tests/app/desktop/trend/trend_events.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace footfall;
using namespace footfall::desktop;
using namespace footfall::test;

namespace {

struct Shown
{
    explicit Shown(ColumnRange range, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        strip.setLayoutDirection(direction);
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
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void frame();
    void dragScrolls();
    void endsZoom();
    void clickBringsTheFrame();
    void keys();
    void mirrored();
    void yearsNeverCollide_data();
    void yearsNeverCollide();
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

void RangeStripTest::mirrored()
{
    Shown shown{{100, 50}, Qt::RightToLeft};
    QCOMPARE(shown.strip.frameRect(), (QRectF{500, 0, 100, 34}));
    shown.drag(550, 510); // to the left is later
    QCOMPARE(shown.last(), (ColumnRange{120, 50}));
    shown.drag(559, 519); // the right end is the first day
    QCOMPARE(shown.last(), (ColumnRange{140, 30}));
    shown.drag(461, 441);
    QCOMPARE(shown.last(), (ColumnRange{140, 40}));
    QTest::keyClick(&shown.strip, Qt::Key_Left);
    QCOMPARE(shown.last(), (ColumnRange{144, 40}));
    QTest::keyClick(&shown.strip, Qt::Key_Home);
    QCOMPARE(shown.last(), (ColumnRange{0, 40}));
    QCOMPARE(shown.strip.frameRect().right(), 800.0);
    QVERIFY(shown.strip.labels().front().place.left() < 800 - 2 * 122); // 2015, which begins on the 122nd day
}

void RangeStripTest::yearsNeverCollide_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("years"); ///< that are named in 800 pixels
    QTest::newRow("some months") << 130 << "2014 2015";
    QTest::newRow("a year and some days") << 400 << "2014 2015";
    QTest::newRow("years") << 1600 << "2014 2015 2016 2017 2018 2019"; // to 17 January 2019
}

void RangeStripTest::yearsNeverCollide()
{
    QFETCH(const int, days);
    QFETCH(const QString, years);
    for (const bool strays : {false, true}) {
        RangeStrip strip;
        strip.setDays(TrendDays{viewOf(strays ? withStrayClocks(manyDays(days)) : manyDays(days))});
        for (const double points : {9.0, 14.0}) {
            QFont font = strip.font();
            font.setPointSizeF(points);
            strip.setFont(font);
            for (const int width : {300, 500, 800, 1900}) {
                strip.resize(width, strip.sizeHint().height());
                const std::vector<TrendLabel> labels = strip.labels();
                QStringList named;
                for (std::size_t i = 0; i < labels.size(); ++i) {
                    if (labels[i].text.size() == 4)
                        named << labels[i].text;
                    QVERIFY2(QRectF{strip.rect()}.contains(labels[i].place), qPrintable(labels[i].text));
                    for (std::size_t j = 0; j < i; ++j)
                        QVERIFY2(!labels[i].place.intersects(labels[j].place),
                                 qPrintable(labels[i].text + u' ' + labels[j].text));
                }
                named.sort();
                if (!strays && width == 800 && points < 10)
                    QCOMPARE(named.join(u' '), years);
                QVERIFY(named.contains(QStringLiteral("2015")));
            }
        }
    }
}

QTEST_MAIN(RangeStripTest)
#include "range_strip_test.moc"
