// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/column_range.h"
#include "app/desktop/trend/day_labels.h"
#include "app/desktop/trend/nice_scale.h"
#include "app/desktop/trend/trend_days.h"
#include "app/desktop/trend/trend_geometry.h"
#include "app/desktop/trend/trend_part.h"
#include "app/desktop/trend/trend_text.h"
#include "tests/app/desktop/figures/label_room.h"
#include "tests/app/desktop/trend/trend_events.h"

#include <QLocale>
#include <QStringList>
#include <QTest>

#include <cmath>

using namespace footfall;
using namespace footfall::desktop;
using namespace footfall::test;

namespace {

double tenForEachCharacter(const QString& text)
{
    return 10.0 * static_cast<double>(text.size());
}

QString labelTexts(const TrendDays& days, ColumnRange shown, double columnWidth)
{
    QStringList texts;
    for (const DayLabel& label : dayLabels(days, shown, columnWidth, tenForEachCharacter))
        texts << label.text;
    return texts.join(QLatin1Char{'|'});
}

QString tickTexts(const NiceScale& scale)
{
    QStringList texts;
    for (const double tick : scale.ticks())
        texts << scale.tickText(tick);
    return texts.join(QLatin1Char{' '});
}

} // namespace

class TrendPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void ranges();
    void scales_data();
    void scales();
    void scalesNameMoreThanZero();
    void scalesHoldTheirValues();
    void labelsOfDays();
    void labelsNeverOverlap();
    void columns();
    void neighbours();
    void strayClocks();
    void texts();
    void barsStandOnPixels_data();
    void barsStandOnPixels();
    void coloursCanBeSeen();
};

void TrendPartsTest::ranges()
{
    QCOMPARE(fitted({0, 59}, 59), (ColumnRange{0, 59}));
    QCOMPARE(fitted({0, 500}, 500).count, mostColumns);
    QCOMPARE(fitted({50, 1}, 100), (ColumnRange{48, fewestColumns}));
    QCOMPARE(fitted({98, 5}, 100), (ColumnRange{95, 5}));
    QCOMPARE(fitted({0, 2}, 2), (ColumnRange{0, 2})); // fewer than the fewest
    QCOMPARE(rangeOf(9, 4), (ColumnRange{4, 6}));
    QCOMPARE(moved({10, 20}, -30, 100), (ColumnRange{0, 20}));
    QCOMPARE(moved({10, 20}, 1000, 100), (ColumnRange{80, 20}));
    QCOMPARE(showing({10, 20}, 15, 100), (ColumnRange{10, 20}));
    QCOMPARE(showing({10, 20}, 30, 100), (ColumnRange{11, 20}));
    QCOMPARE(showing({10, 20}, 3, 100), (ColumnRange{3, 20}));
    QCOMPARE(zoomed({0, 100}, 0.5, 50, 100), (ColumnRange{25, 50}));
    QCOMPARE(zoomed({0, 100}, 0.001, 99, 100).count, fewestColumns);
    QCOMPARE(zoomed({40, 20}, 100, 45, 100), (ColumnRange{0, 100}));
    QCOMPARE(endOf({5, 2129}, 2140), (ColumnRange{5 + 2129 - mostColumns, mostColumns}));
}

void TrendPartsTest::scales_data()
{
    QTest::addColumn<double>("below");
    QTest::addColumn<double>("above");
    QTest::addColumn<QString>("ticks");
    QTest::newRow("nothing") << 0.0 << 0.0 << "0 1";
    QTest::newRow("a few") << -2.0 << 3.0 << "2 1 0 1 2 3";
    QTest::newRow("hundreds") << -420.0 << 560.0 << "400 200 0 200 400";
    QTest::newRow("thousands") << -4008.0 << 5748.0 << "4k 2k 0 2k 4k";
    QTest::newRow("around a thousand") << 0.0 << 1240.0 << "0 500 1,000";
    QTest::newRow("ten thousands") << 0.0 << 62166.0 << "0 20k 40k 60k";
    QTest::newRow("around a million") << 0.0 << 1620000.0 << "0 500k 1M 1.5M";
    QTest::newRow("only below") << -4000.0 << 0.0 << "4k 3k 2k 1k 0";
}

void TrendPartsTest::scales()
{
    QFETCH(double, below);
    QFETCH(double, above);
    QTEST(tickTexts(niceScale(below, above, 5)), "ticks");
}

void TrendPartsTest::scalesNameMoreThanZero()
{
    QCOMPARE(tickTexts(niceScale(-130, 170, 2)), QStringLiteral("100 0 100"));
    QCOMPARE(tickTexts(niceScale(0, 990, 1)), QStringLiteral("0 500 1,000"));
    QCOMPARE(tickTexts(niceScale(0, 1, 1)), QStringLiteral("0 1"));
}

void TrendPartsTest::scalesHoldTheirValues()
{
    for (double above = 0; above < 1e7; above = above * 1.7 + 1) {
        for (const double below : {0.0, above / 3, above * 2}) {
            for (const int steps : {1, 3, 8}) {
                const NiceScale scale = niceScale(-below, above, steps);
                QVERIFY(scale.low <= -below && scale.high >= above && scale.high > scale.low);
                QVERIFY(scale.ticks().size() <= static_cast<std::size_t>(steps) + 3);
                QCOMPARE(std::fmod(scale.step, 1), 0.0);
            }
        }
    }
}

void TrendPartsTest::labelsOfDays()
{
    const TrendDays days{viewOf(manyDays(150))};
    QCOMPARE(labelTexts(days, {0, 5}, 120), QStringLiteral("Mon 1 Sep|Tue 2 Sep|Wed 3 Sep|Thu 4 Sep|Fri 5 Sep"));
    QCOMPARE(labelTexts(days, {0, 5}, 75), QStringLiteral("1 Sep|2 Sep|3 Sep|4 Sep|5 Sep"));
    QCOMPARE(labelTexts(days, {0, 28}, 20), QStringLiteral("Mon 1 Sep|Mon 8 Sep|Mon 15 Sep|Mon 22 Sep"));
    QCOMPARE(labelTexts(days, {0, 28}, 11), QStringLiteral("1 Sep|8 Sep|15 Sep|22 Sep"));
    QCOMPARE(labelTexts(days, {0, 120}, 4), QStringLiteral("Sep 2014|Oct 2014|Nov 2014|Dec 2014"));
}

void TrendPartsTest::labelsNeverOverlap()
{
    PlainEvents events = withStrayClocks(manyDays(100, {3, 50}));
    for (const char* later : {"2015-03-01 10:00:00", "2016-12-31 10:00:00", "2017-01-01 10:00:00"})
        events.push_back(visit("z", later));
    const TrendDays days{viewOf(events)};
    for (std::size_t first = 0; first < days.size(); first += 7) {
        for (const std::size_t count : {1u, 2u, 5u, 17u, 60u, 120u}) {
            const ColumnRange shown = fitted({first, count}, days.size());
            for (const double width : {2.0, 4.5, 9.0, 33.0, 200.0}) {
                const auto labels = dayLabels(days, shown, width, tenForEachCharacter);
                QVERIFY(!labels.empty());
                for (std::size_t i = 1; i < labels.size(); ++i)
                    QVERIFY(labels[i].centre - labels[i].width / 2 > labels[i - 1].centre + labels[i - 1].width / 2);
            }
        }
    }
}

void TrendPartsTest::columns()
{
    const TrendDays none;
    QCOMPARE(none.size(), std::size_t{0});
    QVERIFY(!none.columnOf(day("2014-09-01")));

    const TrendDays days{viewOf(manyDays(10, {4}))};
    QCOMPARE(days.size(), std::size_t{10});
    QCOMPARE(*days.columnOf(day("2014-09-01")), std::size_t{0});
    QCOMPARE(*days.columnOf(day("2014-09-05")), std::size_t{4});
    QVERIFY(!days.hasEvents(4));
    QVERIFY(!days.isGap(4));
    QVERIFY(!days.columnOf(day("2014-08-31")));
    QVERIFY(!days.columnOf(day("2014-09-11")));
}

void TrendPartsTest::neighbours()
{
    const TrendDays days{viewOf(withStrayClocks(manyDays(10)))};
    QCOMPARE(*days.neighbour(day("2014-09-02"), -1), day("2014-09-01"));
    QCOMPARE(*days.neighbour(day("2014-09-02"), 1), day("2014-09-03"));
    QCOMPARE(*days.neighbour(day("1970-01-01"), 1), day("2014-09-01"));
    QCOMPARE(*days.neighbour(day("2014-09-01"), -1), day("1970-01-01"));
    QCOMPARE(*days.neighbour(day("1990-05-05"), 1), day("2014-09-01")); // from where there is no column
    QCOMPARE(*days.neighbour(day("1990-05-05"), -1), day("1970-01-01"));
    QVERIFY(!days.neighbour(day("1970-01-01"), -1));
    QVERIFY(!days.neighbour(day("9999-12-31"), 1));
    QCOMPARE(*TrendDays{viewOf(manyDays(10))}.neighbour(day("2020-01-01"), -1), day("2014-09-10"));
    QCOMPARE(*TrendDays{viewOf(manyDays(10))}.neighbour(day("2010-01-01"), 1), day("2014-09-01"));
}

void TrendPartsTest::strayClocks()
{
    const TrendDays days{viewOf(withStrayClocks(manyDays(10)))};
    QVERIFY(days.size() < 20); // not 8,000 years of days
    QCOMPARE(days.day(days.dense().first), day("2014-09-01"));
    QCOMPARE(days.day(days.dense().end() - 1), day("2014-09-10"));
    QCOMPARE(days.strayBefore(), std::size_t{1});
    QCOMPARE(days.strayAfter(), std::size_t{1});
    QCOMPARE(outsideText(days, days.dense()),
             QStringLiteral("Not shown: Thu 1 Jan 1970, long before; Fri 31 Dec 9999, long after"));
    QCOMPARE(outsideText(days, {0, days.size()}), QString{});
}

void TrendPartsTest::texts()
{
    const TrendDays days{viewOf(withStrayClocks(manyDays(10, {4})))};
    const std::size_t second = *days.columnOf(day("2014-09-02"));
    // u0, u1, u3 on the 1st, u1, u2, u4 on the 2nd
    QCOMPARE(hoverText(days, second),
             QStringLiteral("Tue 2 Sep 2014\nactive 1\nresurrected 0\nnew 2\nchurned 2\nsessions 3"));
    QCOMPARE(hoverText(days, *days.columnOf(day("2014-09-05"))), QStringLiteral("Fri 5 Sep 2014\nno events"));
    PlainEvents pause = manyDays(2);
    pause.push_back(visit("z", "2014-12-01 10:00:00"));
    QCOMPARE(hoverText(TrendDays{viewOf(pause)}, 3), QStringLiteral("4 Sep – 30 Nov 2014\nno events on these 88 days"));
    QCOMPARE(spokenText(days, day("2014-09-02")),
             QStringLiteral("Tue 2 Sep 2014 against the day before: active 1, resurrected 0, new 2, churned 2, "
                            "sessions 3"));
    QCOMPARE(spokenText(days, day("2014-09-05")), QStringLiteral("Fri 5 Sep 2014: no events"));
    QCOMPARE(shownText(days, days.dense()), QStringLiteral("1 Sep – 10 Sep 2014"));
}

void TrendPartsTest::barsStandOnPixels_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("1") << 1.0;
    QTest::newRow("2") << 2.0;
    QTest::newRow("1.5") << 1.5;
}

void TrendPartsTest::barsStandOnPixels()
{
    QFETCH(double, ratio);
    for (const double width : {300.0, 640.0, 1111.0}) {
        for (const int columns : {1, 5, 59, 120}) {
            const TrendGeometry geometry =
                placePanels({.size = {width, 300}, .leftMargin = 31, .devicePixelRatio = ratio}, columns);
            QVERIFY(geometry.users.right() <= width);
            QVERIFY(geometry.sessions.top() > geometry.users.bottom());
            for (const int i : {0, columns / 2, columns - 1}) {
                const double left = geometry.userBar(i, 0, 1).left() * ratio;
                QVERIFY2(std::abs(left - std::round(left)) < 1e-6, qPrintable(QString::number(left)));
                QCOMPARE(geometry.columnAt(geometry.column(i).center().x()), std::optional{i});
            }
            if (columns > 1)
                QVERIFY((geometry.userBar(1, 0, 1).left() - geometry.userBar(0, 0, 1).right()) * ratio >= 0.999);
        }
    }
}

void TrendPartsTest::coloursCanBeSeen()
{
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        const QColor ground = palette.color(QPalette::Base);
        for (const TrendPart part : allTrendParts)
            QVERIFY2(std::max(contrast(fillOf(part, palette), ground), contrast(outlineOf(part, palette), ground)) >= 3,
                     qPrintable(partName(part)));
    }
}

QTEST_MAIN(TrendPartsTest)
#include "trend_parts_test.moc"
