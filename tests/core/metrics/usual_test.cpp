// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/usual.h"

#include "tests/support/naive.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace footfall;
using namespace footfall::test;

namespace {

/// A visit of `users` users on each of so many Mondays before 2014-09-29 and on that day.
PlainEvents mondays(const std::vector<int>& usersOnEach)
{
    PlainEvents events;
    const Day last = *parseDay("2014-09-29");
    for (std::size_t back = 0; back < usersOnEach.size(); ++back) {
        const std::string day = toIso(last - static_cast<int>(7 * back));
        for (int user = 0; user < usersOnEach[back]; ++user)
            events.push_back(visit("u" + std::to_string(user), day + " 10:00:00"));
    }
    return events;
}

} // namespace

class UsualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewerThanThreeDaysGiveNone();
    void atMostEightDays();
    void daysWithoutEventsDoNotCount();
    void weekEarlier();
    void againstTheNaiveCount();
};

void UsualTest::fewerThanThreeDaysGiveNone()
{
    const DayPair pair{*parseDay("2014-09-29"), *parseDay("2014-09-28")};
    const auto two = studyOf(mondays({1, 2, 3}), {});
    QVERIFY(!usualFor(*two, pair).typical);
    QCOMPARE(usualFor(*two, pair).daysCompared.size(), std::size_t{2});
    QVERIFY(!usualFor(*two, pair).rangeOf(Figure::Visitors));
    const auto three = studyOf(mondays({1, 2, 5, 3}), {});
    QVERIFY(usualFor(*three, pair).typical);
    QCOMPARE(usualFor(*three, pair).rangeOf(Figure::Visitors)->least, std::uint64_t{2});
    QCOMPARE(usualFor(*three, pair).rangeOf(Figure::Visitors)->greatest, std::uint64_t{5});
}

void UsualTest::atMostEightDays()
{
    const auto study = studyOf(mondays({50, 5, 6, 7, 8, 9, 8, 7, 6, 1, 40}), {});
    const Usual usual = usualFor(*study, {*parseDay("2014-09-29"), *parseDay("2014-09-28")});
    QCOMPARE(usual.daysCompared.size(), std::size_t{8});
    QCOMPARE(usual.rangeOf(Figure::Visitors)->least, std::uint64_t{5});
    QCOMPARE(usual.rangeOf(Figure::Visitors)->greatest, std::uint64_t{9});
    QCOMPARE(usual.rangeOf(Figure::Active)->greatest, std::uint64_t{0}); // against Sundays without events
}

void UsualTest::daysWithoutEventsDoNotCount()
{
    const auto study = studyOf(mondays({1, 0, 2, 0, 0, 3, 4}), {});
    const Usual usual = usualFor(*study, {*parseDay("2014-09-29"), *parseDay("2014-09-28")});
    QCOMPARE(usual.daysCompared.size(), std::size_t{3});
    QCOMPARE(usual.rangeOf(Figure::Visitors)->least, std::uint64_t{2});
    QCOMPARE(usual.rangeOf(Figure::Visitors)->greatest, std::uint64_t{4});
}

void UsualTest::weekEarlier()
{
    const auto study = studyOf(mondays({1, 2, 0, 4}), {});
    const Day x = *parseDay("2014-09-29");
    QVERIFY(!usualFor(*study, {x, x - 1}).weekEarlier); // no events on the Sunday
    const Usual usual = usualFor(*study, {x, x - 14});  // 22 against 8 September
    QVERIFY(usual.weekEarlier);
    QCOMPARE(shown(*usual.weekEarlier), shown(dayFigures(*study, {x - 7, x - 21})));
    QVERIFY(!usualFor(*study, {x - 7, x}).weekEarlier); // no events on 15 September
}

void UsualTest::againstTheNaiveCount()
{
    std::mt19937 random{19};
    for (int round = 0; round < 60; ++round) {
        const PlainEvents events =
            randomEvents(random, {.count = 600, .users = 25, .spanSeconds = (40 + below(random, 60)) * secondsPerDay});
        const Definitions definitions{.knownUsers = below(random, 2) == 0 ? KnownUsers::All : KnownUsers::ByDay,
                                      .timeZone = below(random, 2) == 0 ? "UTC" : "Asia/Tokyo"};
        const auto study = studyOf(events, definitions);
        const Naive naive{events, definitions};
        for (int i = 0; i < 20; ++i) {
            const Day x = *study->lastDay() + 8 - static_cast<int>(below(random, 60));
            const DayPair pair{x, x + 7 - static_cast<int>(below(random, 16))};
            const Usual usual = usualFor(*study, pair);
            for (const Figure figure : allFigures) {
                const std::optional<TypicalRange> wanted = naive.typical(pair, figure);
                const std::optional<TypicalRange> got = usual.rangeOf(figure);
                QCOMPARE(got.has_value(), wanted.has_value());
                QVERIFY(!got || (got->least == wanted->least && got->greatest == wanted->greatest));
            }
            const bool both = naive.hasEvents(pair.x - 7) && naive.hasEvents(pair.y - 7);
            QCOMPARE(usual.weekEarlier.has_value(), both);
            if (both)
                QCOMPARE(shown(*usual.weekEarlier), shown(naive.figures({pair.x - 7, pair.y - 7})));
        }
    }
}

QTEST_APPLESS_MAIN(UsualTest)
#include "usual_test.moc"
