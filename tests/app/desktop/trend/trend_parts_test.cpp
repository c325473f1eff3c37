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
#include <QSet>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace footfall;
using namespace footfall::desktop;
using namespace footfall::test;

namespace {

double tenForEachCharacter(const QString& text, LabelStyle /*style*/)
{
    return 10.0 * static_cast<double>(text.size());
}

DayRows rowsOf(const TrendDays& days, ColumnRange shown, double columnWidth)
{
    const DayRoom room{
        .columnWidth = columnWidth, .before = 6, .end = columnWidth * static_cast<double>(shown.count) + 8};
    return dayRows(days, shown, room, tenForEachCharacter);
}

QString textsOf(std::vector<DayLabel> labels)
{
    std::sort(labels.begin(), labels.end(), [](const DayLabel& a, const DayLabel& b) { return a.begin < b.begin; });
    QStringList texts;
    for (const DayLabel& label : labels)
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
    void fewDaysAreNoSlabs();
    void panelsHaveRoom();
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
    const DayRows few = rowsOf(days, {0, 5}, 48);
    QCOMPARE(textsOf(few.weekdays), QStringLiteral("Mon|Tue|Wed|Thu|Fri"));
    QCOMPARE(textsOf(few.dates), QStringLiteral("Sep 2014|3|4|5")); // there is a month where the 2 would stand
    QCOMPARE(few.monthStarts, std::vector<std::size_t>{0});

    const DayRows weeks = rowsOf(days, {0, 14}, 11);
    QCOMPARE(textsOf(weeks.weekdays), QStringLiteral("M|T|W|T|F|S|S|M|T|W|T|F|S|S"));
    QCOMPARE(textsOf(rowsOf(days, {0, 28}, 11).dates), QStringLiteral("Sep 2014|15|22"));

    const DayRows narrow = rowsOf(days, {0, 28}, 10.9); // a letter and a pixel between two
    QVERIFY(narrow.weekdays.empty());
    QCOMPARE(narrow.weekStarts, (std::vector<std::size_t>{0, 7, 14, 21}));

    const DayRows months = rowsOf(days, {0, 120}, 4);
    QCOMPARE(textsOf(months.dates), QStringLiteral("Sep 2014|Oct 2014|27|Nov 2014|Dec 2014"));
    QCOMPARE(months.monthStarts, (std::vector<std::size_t>{0, 30, 61, 91}));
    QCOMPARE(months.dates.front().begin, 4.0); // behind its line

    // within a month the first day has its month, too
    QCOMPARE(textsOf(rowsOf(days, {9, 12}, 20).dates), QStringLiteral("10 Sep 2014"));
    QVERIFY(rowsOf(days, {9, 12}, 20).monthStarts.empty());
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
            for (const double width : {2.0, 4.5, 9.0, 11.0, 33.0, 48.0, 200.0}) {
                const DayRows rows = rowsOf(days, shown, width);
                for (std::vector<DayLabel> labels : {rows.weekdays, rows.dates}) {
                    std::sort(labels.begin(), labels.end(),
                              [](const DayLabel& a, const DayLabel& b) { return a.begin < b.begin; });
                    for (std::size_t i = 1; i < labels.size(); ++i)
                        QVERIFY2(labels[i].begin > labels[i - 1].end(), qPrintable(textsOf(labels)));
                    if (!labels.empty()) {
                        QVERIFY(labels.front().begin >= -6);
                        QVERIFY(labels.back().end() <= width * static_cast<double>(shown.count) + 8);
                    }
                }
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
             QStringLiteral("not shown: Thu 1 Jan 1970, long before; Fri 31 Dec 9999, long after"));
    QCOMPARE(outsideText(days, {0, days.size()}), QString{});
}

void TrendPartsTest::texts()
{
    const TrendDays days{viewOf(withStrayClocks(manyDays(10, {4})))};
    const std::size_t second = *days.columnOf(day("2014-09-02"));
    // u0, u1, u3 on the 1st, u1, u2, u4 on the 2nd
    QCOMPARE(
        hoverText(days, second),
        QStringLiteral("Tue 2 Sep 2014 against Mon 1 Sep 2014\nactive 1\nresurrected 0\nnew 2\nchurned 2\nsessions 3"));
    QCOMPARE(hoverText(days, *days.columnOf(day("2014-09-05"))), QStringLiteral("Fri 5 Sep 2014\nno events"));
    PlainEvents pause = manyDays(2);
    pause.push_back(visit("z", "2014-12-01 10:00:00"));
    QCOMPARE(hoverText(TrendDays{viewOf(pause)}, 3), QStringLiteral("4 Sep – 30 Nov 2014\nno events on these 88 days"));
    QCOMPARE(spokenText(days, day("2014-09-02")),
             QStringLiteral("Tue 2 Sep 2014 against the day before: active 1, resurrected 0, new 2, churned 2, "
                            "sessions 3"));
    QCOMPARE(spokenText(days, day("2014-09-05")), QStringLiteral("Fri 5 Sep 2014: no events"));
    QCOMPARE(shownText(days, days.dense()), QStringLiteral("1 Sep – 10 Sep 2014"));
    QCOMPARE(captionText(TrendDays{viewOf(manyDays(10))}, {0, 10}),
             QStringLiteral("1 Sep – 10 Sep 2014 · each day against the day before · "
                            "solid frame day X, dashed compared day · click a day, drag to zoom"));
    QVERIFY(captionText(days, days.dense()).startsWith(QStringLiteral("1 Sep – 10 Sep 2014 · not shown: Thu 1 Jan")));
    QCOMPARE(captionText({}, {}), QString{});

    Definitions weekBefore;
    weekBefore.compareDistance = 7;
    const TrendDays weekly{viewOf(manyDays(10), weekBefore)};
    QVERIFY(hoverText(weekly, 8).startsWith(QStringLiteral("Tue 9 Sep 2014 against Tue 2 Sep 2014\nactive ")));
}

void TrendPartsTest::barsStandOnPixels_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("1") << 1.0;
    QTest::newRow("2") << 2.0;
    QTest::newRow("1.25") << 1.25;
    QTest::newRow("1.5") << 1.5;
}

void TrendPartsTest::barsStandOnPixels()
{
    QFETCH(double, ratio);
    for (const bool mirrored : {false, true}) {
        for (const double width : {300.0, 640.0, 701.0, 1111.0}) {
            for (const int columns : {1, 5, 59, 60, 119, 120}) {
                const TrendGeometry geometry = placePanels(
                    {.size = {width, 300}, .axisMargin = 31, .devicePixelRatio = ratio, .mirrored = mirrored}, columns);
                QVERIFY(geometry.users.left() >= 0 && geometry.users.right() <= width);
                QVERIFY(geometry.sessions.top() > geometry.users.bottom());
                // as bars are painted: their edges rounded to whole device pixels
                const auto pixel = [ratio](double x) { return std::lround(x * ratio); };
                QSet<long> gaps;
                QSet<long> widths;
                for (int i = 0; i < columns; ++i) {
                    const QRectF bar = geometry.userBar(i, 0, 1);
                    widths.insert(pixel(bar.right()) - pixel(bar.left()));
                    if (i > 0) {
                        const QRectF before = geometry.userBar(i - 1, 0, 1);
                        gaps.insert(mirrored ? pixel(before.left()) - pixel(bar.right())
                                             : pixel(bar.left()) - pixel(before.right()));
                    }
                    QCOMPARE(geometry.columnAt(geometry.column(i).center().x()), std::optional{i});
                }
                QCOMPARE(gaps.size(), columns > 1 ? 1 : 0); // all alike
                QVERIFY(gaps.isEmpty() || *gaps.begin() >= 1);
                const auto [least, most] = std::minmax_element(widths.begin(), widths.end());
                QVERIFY(*least >= 1);
                QVERIFY(*most - *least <= 1);
            }
        }
    }
}

void TrendPartsTest::fewDaysAreNoSlabs()
{
    for (const bool mirrored : {false, true}) {
        const TrendRoom room{.size = {640, 300}, .axisMargin = 30, .mostColumnWidth = 48, .mirrored = mirrored};
        const TrendGeometry three = placePanels(room, 3);
        QCOMPARE(three.columnWidth, 48.0);
        // beside the axis, which is where time begins
        QVERIFY(std::abs(mirrored ? three.users.right() - 610 : three.users.left() - 30) < 0.5);
        QCOMPARE(three.columnAt(mirrored ? 610 - 100 : 30 + 100), std::optional{2});
        QVERIFY(!three.columnAt(mirrored ? 610 - 150 : 30 + 150)); // where no column is
        const TrendGeometry many = placePanels(room, 59);
        QVERIFY(many.users.width() > 600); // all that there is
        QVERIFY((many.column(0).left() > many.column(1).left()) == mirrored);
    }
}

void TrendPartsTest::panelsHaveRoom()
{
    for (const double height : {90.0, 110.0, 197.0, 310.0, 800.0}) {
        const TrendGeometry geometry =
            placePanels({.size = {640, height}, .axisMargin = 30, .lineHeight = 15, .weekdayHeight = 13}, 59);
        QVERIFY(geometry.users.top() >= geometry.flags.bottom());
        QVERIFY(geometry.sessions.top() - geometry.users.bottom() >= 15); // for the name of the panel
        QVERIFY(geometry.weekdays.top() >= geometry.sessions.bottom());
        QVERIFY(geometry.dates.top() >= geometry.weekdays.bottom());
        QCOMPARE(geometry.dates.height(), 15.0);
        QVERIFY(geometry.dates.bottom() <= height);
        QCOMPARE(geometry.weekdays.height(), height > 150 ? 13.0 : 0.0); // else the bars need it
        QVERIFY(geometry.sessions.bottom() - geometry.users.top() >= height - 70);
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
