// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/usual.h"

#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

#include <algorithm>
#include <utility>

using namespace footfall;
using namespace footfall::test;

namespace {

const Day monday = *parseDay("2014-09-29");

/// Days before `monday` and how many users came, the first so many of u0, u1 ...; early and late, so that a day is
/// complete.
using Weeks = std::vector<std::pair<int, int>>;

PlainEvents visitsOn(const Weeks& weeks)
{
    PlainEvents events;
    for (const auto& [back, users] : weeks) {
        for (int user = 0; user < users; ++user) {
            for (const char* time : {" 00:30:00", " 23:30:00"})
                events.push_back(visit("u" + std::to_string(user), toIso(monday - back) + time));
        }
    }
    return events;
}

std::string shown(const std::optional<TypicalRange>& range)
{
    return range ? std::to_string(range->least) + " to " + std::to_string(range->greatest) + " of " +
                       std::to_string(range->days)
                 : "none";
}

/// Of `monday` against the day so many days before.
Usual usualOf(const PlainEvents& events, int distance, const Definitions& definitions = {})
{
    return usualFor(*studyOf(events, definitions), {monday, monday - distance});
}

std::string rangeIn(const Weeks& weeks, Figure figure, int distance = 1)
{
    return shown(usualOf(visitsOn(weeks), distance).rangeOf(figure));
}

} // namespace

class UsualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewerThanThreeDaysGiveNone();
    void atMostEightDays();
    void theDayItselfDoesNotCount();
    void eachAgainstItsOwnComparedDay();
    void onlyDaysThatCouldBeCompared();
    void incompleteDaysDoNotCount();
    void strayDaysDoNotCount();
    void noneForInactiveAndKnownUsers();
    void lowAndHigh();
    void nothingIsLowOnAnIncompleteDay();
    void weekEarlier();
    void noChangeOfInactiveAmongAllUsers();
};

void UsualTest::fewerThanThreeDaysGiveNone()
{
    QCOMPARE(rangeIn({{0, 1}, {7, 2}, {14, 3}}, Figure::Visitors), std::string{"none"});
    QCOMPARE(usualOf(visitsOn({{0, 1}, {7, 2}, {14, 3}}), 1).daysOfX.size(), std::size_t{2});
    QCOMPARE(rangeIn({{0, 1}, {7, 2}, {14, 5}, {21, 3}}, Figure::Visitors), std::string{"2 to 5 of 3"});
    QCOMPARE(rangeIn({{7, 2}, {14, 5}, {21, 3}}, Figure::Sessions),
             std::string{"4 to 10 of 3"}); // of a day without events
}

void UsualTest::atMostEightDays()
{
    const Weeks weeks{{0, 50}, {7, 5},  {14, 6}, {21, 7}, {28, 8}, {35, 9},
                      {42, 8}, {49, 7}, {56, 6}, {63, 1}, {70, 40}};
    QCOMPARE(rangeIn(weeks, Figure::Visitors), std::string{"5 to 9 of 8"});
    Weeks withoutTwo = weeks;
    withoutTwo.erase(withoutTwo.begin() + 4, withoutTwo.begin() + 6);
    QCOMPARE(rangeIn(withoutTwo, Figure::Visitors), std::string{"1 to 40 of 8"}); // earlier ones take their place
}

void UsualTest::theDayItselfDoesNotCount()
{
    QCOMPARE(rangeIn({{0, 9}, {7, 2}, {14, 3}, {21, 4}}, Figure::Visitors), std::string{"2 to 4 of 3"});
    QCOMPARE(usualOf(visitsOn({{0, 9}, {7, 2}, {14, 3}, {21, 4}}), 1).daysOfX.front(), monday - 7);
}

void UsualTest::eachAgainstItsOwnComparedDay()
{
    const Weeks weeks{{0, 9}, {7, 5}, {8, 4}, {14, 5}, {15, 2}, {21, 5}, {22, 1}};
    QCOMPARE(rangeIn(weeks, Figure::Active), std::string{"1 to 4 of 3"});
    QCOMPARE(rangeIn(weeks, Figure::Reactivated), std::string{"1 to 4 of 3"});
    QCOMPARE(rangeIn(weeks, Figure::Churned, -1), std::string{"none"}); // no events on the Tuesdays
    QCOMPARE(rangeIn({{7, 5}, {14, 4}, {21, 3}, {28, 3}, {0, 1}}, Figure::Active, 7), std::string{"3 to 4 of 3"});
}

/// Of the figures of both days those alone of which the compared day has events; of X alone all.
void UsualTest::onlyDaysThatCouldBeCompared()
{
    const Weeks weeks{{7, 5}, {8, 4}, {14, 5}, {15, 2}, {21, 6}, {28, 5}, {29, 1}};
    QCOMPARE(rangeIn(weeks, Figure::Active), std::string{"1 to 4 of 3"});
    QCOMPARE(rangeIn(weeks, Figure::Visitors), std::string{"5 to 6 of 4"});
    const Usual usual = usualOf(visitsOn(weeks), 1);
    QVERIFY(usual.daysOf(Figure::Churned) == (std::vector{monday - 7, monday - 14, monday - 28}));
    QVERIFY(usual.daysOf(Figure::Events) == (std::vector{monday - 7, monday - 14, monday - 21, monday - 28}));
}

void UsualTest::incompleteDaysDoNotCount()
{
    PlainEvents events = visitsOn({{0, 1}, {7, 2}, {14, 3}, {21, 4}});
    events.push_back(visit("u0", toIso(monday - 28) + " 12:00:00"));
    QCOMPARE(shown(usualOf(events, 1).rangeOf(Figure::Visitors)), std::string{"2 to 4 of 3"});
    events.push_back(visit("u0", toIso(monday - 28) + " 00:10:00"));
    QCOMPARE(shown(usualOf(events, 1).rangeOf(Figure::Visitors)), std::string{"1 to 4 of 4"});
    events.pop_back();
    for (const int sunday : {1, 8, 15, 22})
        events.push_back(visit("u0", toIso(monday - sunday) + " 23:30:00"));
    QCOMPARE(usualOf(events, 1).daysCompared.size(), std::size_t{3});
    // the first day as a compared day: 29 days before, it is that of the fourth Monday
    PlainEvents late = visitsOn({{0, 1}, {7, 2}, {8, 2}, {14, 3}, {15, 1}, {21, 4}, {22, 1}, {28, 3}});
    late.push_back(visit("u0", toIso(monday - 29) + " 12:00:00"));
    QCOMPARE(usualOf(late, 1).daysCompared.size(), std::size_t{3});
    QCOMPARE(usualOf(late, 1).daysOfX.size(), std::size_t{4});
}

void UsualTest::strayDaysDoNotCount()
{
    QCOMPARE(rangeIn({{0, 9}, {7, 2}, {14, 3}, {14 + 364, 4}}, Figure::Visitors), std::string{"2 to 4 of 3"});
    QCOMPARE(rangeIn({{0, 9}, {7, 2}, {14, 3}, {14 + 371, 4}}, Figure::Visitors), std::string{"none"});
}

void UsualTest::noneForInactiveAndKnownUsers()
{
    const Weeks weeks{{7, 5}, {8, 4}, {14, 5}, {15, 2}, {21, 6}, {22, 3}};
    QCOMPARE(rangeIn(weeks, Figure::Resurrected) == "none", false);
    QCOMPARE(rangeIn(weeks, Figure::Inactive), std::string{"none"});
    QCOMPARE(rangeIn(weeks, Figure::KnownUsers), std::string{"none"});
}

void UsualTest::lowAndHigh()
{
    Usual usual;
    const auto judged = [&](std::uint64_t value) {
        const Judgement judgement = usual.judge(Figure::Visitors, value);
        return std::string{judgement == Judgement::Low ? "low" : judgement == Judgement::High ? "high" : "usual"};
    };
    QCOMPARE(judged(5), std::string{"usual"}); // there is no range
    usual.typical[indexOf(Figure::Visitors)] = {.least = 10, .greatest = 15, .days = 5};
    for (const auto& [value, wanted] : {std::pair{7U, "low"},
                                        {8U, "usual"},
                                        {10U, "usual"},
                                        {15U, "usual"},
                                        {17U, "usual"},
                                        {18U, "high"},
                                        {0U, "low"},
                                        {4'000'000'000U, "high"}})
        QCOMPARE(judged(value), std::string{wanted}); // half the width is 2.5
    usual.typical[indexOf(Figure::Visitors)]->greatest = 14;
    QCOMPARE(judged(8), std::string{"usual"}); // by 2, which is no more than half of 4
    QCOMPARE(judged(7), std::string{"low"});
    usual.typical[indexOf(Figure::Visitors)]->days = 4;
    QCOMPARE(judged(7), std::string{"usual"});
    usual.typical[indexOf(Figure::Visitors)] = {.least = 10, .greatest = 10, .days = 8};
    QCOMPARE(judged(0) + judged(99), std::string{"usualusual"});
}

void UsualTest::nothingIsLowOnAnIncompleteDay()
{
    Weeks weeks{{0, 40}};
    for (int week = 1; week <= 5; ++week)
        weeks.emplace_back(7 * week, 3 + week % 2);
    PlainEvents events = visitsOn(weeks);
    QVERIFY(usualOf(events, 7).judge(Figure::Visitors, 40) == Judgement::High);
    events.erase(std::remove_if(events.begin(), events.end(),
                                [&](const PlainEvent& event) {
                                    return event.micros >=
                                           (std::int64_t{monday.number} * 24 + 12) * 3600 * microsPerSecond;
                                }),
                 events.end());
    QVERIFY(usualOf(events, 7).judge(Figure::Visitors, 40) == Judgement::Usual);
    QVERIFY(!usualOf(events, 7).earlierOf(Figure::Visitors));                  // X is incomplete
    const Usual before = usualFor(*studyOf(events, {}), {monday - 7, monday}); // Y is
    QVERIFY(!before.isComplete);
    QVERIFY(!before.earlierOf(Figure::Active));
    QCOMPARE(*before.earlierOf(Figure::Visitors), std::uint64_t{3});
}

void UsualTest::weekEarlier()
{
    const PlainEvents events = visitsOn({{0, 1}, {7, 2}, {21, 4}});
    QVERIFY(!usualOf(events, 1).earlierOf(Figure::Reactivated)); // no events on the Sunday
    QCOMPARE(*usualOf(events, 1).earlierOf(Figure::Visitors), std::uint64_t{2});
    const Usual usual = usualOf(events, 14); // 22 against 8 September
    QCOMPARE(*usual.earlierOf(Figure::Active), std::uint64_t{2});
    QCOMPARE(*usual.earlierOf(Figure::Churned), std::uint64_t{2});
    QVERIFY(!usual.earlierOf(Figure::Reactivated));         // 0
    QVERIFY(!usualOf(events, 7).earlierOf(Figure::Active)); // no events on 15 September
    QVERIFY(!usualFor(*studyOf(events, {}), {monday - 7, monday}).earlierOf(Figure::Visitors));
}

void UsualTest::noChangeOfInactiveAmongAllUsers()
{
    const PlainEvents events = visitsOn({{0, 1}, {7, 2}, {14, 1}, {21, 4}});
    QVERIFY(!usualOf(events, 7).earlierOf(Figure::Inactive));
    const Usual byDay = usualOf(events, 7, {.knownUsers = KnownUsers::ByDay});
    QCOMPARE(*byDay.earlierOf(Figure::Inactive), std::uint64_t{2});
}

QTEST_APPLESS_MAIN(UsualTest)
#include "usual_test.moc"
