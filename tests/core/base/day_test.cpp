// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include "core/base/instant.h"
#include "tests/support/printing.h"

#include <QDate>
#include <QTest>

#include <cstdio>

using namespace footfall;
using namespace footfall::test;

class DayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayThereIs();
    void refusals_data();
    void refusals();
    void whatLooksLikeADay();
    void dates();
    void roundedDown();
};

/// From 0001-01-01 to 9999-12-31 one after the other, as Qt has them.
void DayTest::everyDayThereIs()
{
    const QDate epoch{1970, 1, 1};
    QDate date{1, 1, 1};
    const QDate last{9999, 12, 31};
    for (Day day{static_cast<std::int32_t>(epoch.daysTo(date))}; date <= last; date = date.addDays(1), day = day + 1) {
        const CivilDate civil = civilDate(day);
        char text[16];
        std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year(), date.month(), date.day());
        const bool good = civil.year == date.year() && civil.month == static_cast<unsigned>(date.month()) &&
                          civil.dayOfMonth == static_cast<unsigned>(date.day()) && dayOf(civil) == day &&
                          toIso(day) == text && parseDay(text) == day && isoWeekday(day) == date.dayOfWeek();
        QVERIFY2(good, text);
    }
}

void DayTest::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "2014",
                             "2014-09",
                             "2014-9-29",
                             "2014-09-9",
                             "14-09-29",
                             "2014-09-299",
                             "02014-09-29",
                             " 2014-09-29",
                             "2014-09-29 ",
                             "2014/09/29",
                             "2014.09.29",
                             "20140929",
                             "2014-0929",
                             "2014-09-2a",
                             "a014-09-29",
                             "-014-09-29",
                             "+014-09-29",
                             "2014-+9-29",
                             "2014--9-29",
                             "2014-09--9",
                             "0000-01-01",
                             "0000-12-31",
                             "2014-00-01",
                             "2014-13-01",
                             "2014-01-00",
                             "2014-01-32",
                             "2014-02-29",
                             "2014-02-30",
                             "2014-04-31",
                             "2014-06-31",
                             "2014-09-31",
                             "2014-11-31",
                             "1900-02-29",
                             "2100-02-29",
                             "2014-09-29T",
                             "10000-01-01"})
        QTest::newRow(text) << QByteArray{text};
    QTest::newRow("NUL") << QByteArray{"2014-09\0-29", 11};
}

void DayTest::refusals()
{
    QFETCH(QByteArray, text);
    QCOMPARE(shown(parseDay(text.toStdString())), std::string{"none"});
}

void DayTest::whatLooksLikeADay()
{
    for (const char* text : {"2014-09-29", "2014-02-30", "0000-00-00", "9999-99-99"})
        QVERIFY2(looksLikeDay(text), text);
    for (const char* text : {"", "2014-9-29", "2014-09-29 ", "./2014-09-29", "2014-09-29.csv", "2014-09-2x"})
        QVERIFY2(!looksLikeDay(text), text);
}

void DayTest::dates()
{
    QCOMPARE(shown(dayOf({1970, 1, 1})), std::string{"1970-01-01"});
    QCOMPARE(dayOf({1970, 1, 1})->number, 0);
    QCOMPARE(dayOf({1969, 12, 31})->number, -1);
    QVERIFY(!dayOf({2014, 2, 30}));
    QVERIFY(!dayOf({2014, 0, 1}));
    QVERIFY(!dayOf({2014, 300, 1}));
    QVERIFY(!dayOf({2014, 1, 0}));
    QVERIFY(dayOf({2000, 2, 29}));
    QCOMPARE(isoWeekday(*parseDay("2014-09-29")), 1);
    QCOMPARE(isoWeekday(*parseDay("2014-09-28")), 7);
    QCOMPARE(*parseDay("2014-10-01") - *parseDay("2014-09-29"), 2);
    QVERIFY(*parseDay("2014-09-28") < *parseDay("2014-09-29"));
}

void DayTest::roundedDown()
{
    QCOMPARE(floorDiv(7, 3), std::int64_t{2});
    QCOMPARE(floorDiv(6, 3), std::int64_t{2});
    QCOMPARE(floorDiv(0, 3), std::int64_t{0});
    QCOMPARE(floorDiv(-1, 3), std::int64_t{-1});
    QCOMPARE(floorDiv(-3, 3), std::int64_t{-1});
    QCOMPARE(floorDiv(-4, 3), std::int64_t{-2});
    QCOMPARE(floorSeconds({-1}), std::int64_t{-1});
    QCOMPARE(floorSeconds({999'999}), std::int64_t{0});
    QCOMPARE(floorSeconds({1'000'000}), std::int64_t{1});
}

QTEST_APPLESS_MAIN(DayTest)
#include "day_test.moc"
