// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/day_pair.h"

#include "core/metrics/notes.h"
#include "tests/support/naive.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

namespace {

Definitions randomDefinitions(std::mt19937& random)
{
    const std::vector<std::vector<Identity>> identities{
        {Identity::UserFingerprint},
        {Identity::DomainUserid},
        {Identity::UserFingerprint, Identity::DomainUserid},
        {Identity::NetworkUserid, Identity::UserFingerprint},
        {Identity::DomainUserid, Identity::NetworkUserid, Identity::UserFingerprint}};
    const std::vector<std::string> zones{"UTC",
                                         "UTC",
                                         "America/New_York",
                                         "Asia/Kolkata",
                                         "Pacific/Apia",
                                         "America/St_Johns",
                                         "Europe/Lisbon",
                                         "Pacific/Chatham",
                                         "Asia/Pyongyang",
                                         "Antarctica/Casey"};
    const std::vector<std::string> filters{"", "", "", "PACK", "a", "nowhere", "?A=1,2", "\xC3\xA9", "\xC3\x89", "\""};
    const std::vector<int> gaps{1, 5, 29, 30, 31, 1439, 1440};
    const auto one = [&](const auto& list) { return list[below(random, static_cast<std::uint32_t>(list.size()))]; };
    return {.identity = one(identities),
            .knownUsers = below(random, 2) == 0 ? KnownUsers::All : KnownUsers::ByDay,
            .sessionGapMinutes = one(gaps),
            .timeZone = one(zones),
            .pageContains = one(filters),
            .ignoreNilUuid = below(random, 3) == 0};
}

/// What breaks a rule of the figures of (X, Y) and (Y, X), or nothing.
std::string brokenRule(const DayFigures& f, const DayFigures& back)
{
    if (f.active + f.reactivated + f.churned + f.inactive != f.knownUsers)
        return "the states do not add up to the known users";
    if (f.reactivated != f.newUsers + f.resurrected)
        return "reactivated is not new and resurrected";
    if (f.visitors != f.active + f.reactivated)
        return "visitors are not active and reactivated";
    if (f.active != back.active || f.inactive != back.inactive || f.knownUsers != back.knownUsers ||
        f.reactivated != back.churned || f.churned != back.reactivated)
        return "the other way round it is not the same";
    if (f.days.x == f.days.y && (f.churned != 0 || f.reactivated != 0 || f.active != f.visitors))
        return "a day against itself has somebody coming or going";
    return {};
}

} // namespace

class DayPairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byHand();
    void againstTheNaiveCount();
    void rulesForAllPairsOfDays();
    void theDayLeftOutBySamoa();
    void aClockSetBackOverMidnight();
    void withoutEvents();
};

void DayPairTest::byHand()
{
    const PlainEvents events{
        visit("a", "2014-09-27 10:00:00"), visit("a", "2014-09-28 10:00:00"), visit("b", "2014-09-28 10:00:00"),
        visit("b", "2014-09-29 10:00:00"), visit("c", "2014-09-29 10:00:00"), visit("d", "2014-09-27 10:00:00"),
        visit("d", "2014-09-29 10:00:00"), visit("", "2014-09-29 10:00:00"),  visit("e", "2014-09-30 10:00:00")};
    const Day x = *parseDay("2014-09-29");
    Definitions definitions;
    QCOMPARE(shown(dayFigures(*studyOf(events, definitions), {x, x - 1})),
             "2014-09-29 against 2014-09-28 1 1 1 2 1 1 5 3 3 4"s);
    QCOMPARE(shown(dayFigures(*studyOf(events, definitions), {x - 1, x})),
             "2014-09-28 against 2014-09-29 1 1 2 1 0 1 5 2 2 2"s);
    definitions.knownUsers = KnownUsers::ByDay;
    QCOMPARE(shown(dayFigures(*studyOf(events, definitions), {x, x - 1})),
             "2014-09-29 against 2014-09-28 1 0 1 2 1 1 4 3 3 4"s);
    QCOMPARE(shown(dayFigures(*studyOf(events, definitions), {x - 2, x - 3})),
             "2014-09-27 against 2014-09-26 0 0 0 2 2 0 2 2 2 2"s);
    QCOMPARE(shown(dayFigures(*studyOf(events, definitions), {x - 100, x - 101})),
             "2014-06-21 against 2014-06-20 0 0 0 0 0 0 0 0 0 0"s);
}

void DayPairTest::againstTheNaiveCount()
{
    std::mt19937 random{8};
    for (int round = 0; round < 400; ++round) {
        const EventShape shape{.count = 1 + below(random, 150),
                               .users = 1 + below(random, 20),
                               .firstSecond = below(random, 2) == 0 ? 1'325'000'000 : 1'288'900'000, // zones change
                               .spanSeconds = (1 + below(random, 12)) * secondsPerDay,
                               .fractions = below(random, 2) == 0,
                               .inTimeOrder = below(random, 2) == 0};
        const PlainEvents events = randomEvents(random, shape);
        const Definitions definitions = randomDefinitions(random);
        const std::shared_ptr<const Study> study = studyOf(events, definitions);
        const Naive naive{events, definitions};
        QCOMPARE(std::uint64_t{study->index().users()}, naive.users());
        QCOMPARE(study->index().events(), naive.events());
        QCOMPARE(study->index().eventsWithoutUser(), naive.eventsWithoutUser());
        QCOMPARE(study->eventsFilteredOut(), events.size() - naive.events());
        QCOMPARE(study->totalSessions(), naive.totalSessions());
        QCOMPARE(duplicateEventIds(*study), std::optional{naive.duplicates()});
        std::vector<Day> days = naive.days();
        QCOMPARE(study->index().days().size(), days.size());
        if (days.empty())
            continue;
        QCOMPARE(shown(study->index().days().front().day), shown(days.front()));
        QCOMPARE(shown(study->index().days().back().day), shown(days.back()));
        for (int i = 0; i < 30; ++i) {
            const Day first = days.front() - 1;
            const auto span = static_cast<std::uint32_t>(days.back() - first + 2);
            const DayPair pair{first + static_cast<int>(below(random, span)),
                               first + static_cast<int>(below(random, span))};
            const std::string got = shown(dayFigures(*study, pair));
            QVERIFY2(got == shown(naive.figures(pair)),
                     ("round " + std::to_string(round) + " in " + definitions.timeZone + ": " + got + ", not " +
                      shown(naive.figures(pair)))
                         .c_str());
        }
    }
}

void DayPairTest::rulesForAllPairsOfDays()
{
    std::mt19937 random{9};
    for (int round = 0; round < 40; ++round) {
        const PlainEvents events = randomEvents(random, {.count = 300, .users = 30, .spanSeconds = 15 * secondsPerDay});
        const std::shared_ptr<const Study> study = studyOf(events, randomDefinitions(random));
        if (study->index().days().empty())
            continue;
        std::uint64_t sessions = 0;
        const Day first = study->index().days().front().day - 1;
        const Day last = study->index().days().back().day + 1;
        for (Day x = first; x <= last; x = x + 1) {
            sessions += dayFigures(*study, {x, x - 1}).sessions;
            for (Day y = first; y <= last; y = y + 1) {
                const DayFigures figures = dayFigures(*study, {x, y});
                const std::string broken = brokenRule(figures, dayFigures(*study, {y, x}));
                QVERIFY2(broken.empty(), (broken + ": " + shown(figures)).c_str());
            }
        }
        QCOMPARE(sessions, study->totalSessions());
    }
}

/// Samoa went from 29 to 31 December 2011.
void DayPairTest::theDayLeftOutBySamoa()
{
    const PlainEvents events{visit("a", "2011-12-30 09:59:59"), visit("a", "2011-12-30 10:00:00"),
                             visit("b", "2011-12-30 10:00:00")};
    const auto study = studyOf(events, {.timeZone = "Pacific/Apia"});
    const Day day29 = *parseDay("2011-12-29");
    QCOMPARE(study->index().days().size(), std::size_t{2});
    QCOMPARE(shown(dayFigures(*study, {day29 + 2, day29})), "2011-12-31 against 2011-12-29 1 0 0 1 1 0 2 2 1 2"s);
    QCOMPARE(shown(dayFigures(*study, {day29 + 1, day29})), "2011-12-30 against 2011-12-29 0 1 1 0 0 0 2 0 0 0"s);
}

/// St John's went back from 00:01 to 23:01 on 7 November 2010: the 6th comes in two pieces.
void DayPairTest::aClockSetBackOverMidnight()
{
    const PlainEvents events{visit("late", "2010-11-07 02:30:30"),  // 00:00:30 on the 7th
                             visit("back", "2010-11-07 02:31:30"),  // 23:01:30 on the 6th again
                             visit("late", "2010-11-07 02:40:00"),  // 23:10 on the 6th
                             visit("next", "2010-11-07 03:30:00")}; // 00:00 on the 7th
    const auto study = studyOf(events, {.timeZone = "America/St_Johns"});
    const Day day7 = *parseDay("2010-11-07");
    QCOMPARE(study->index().days().size(), std::size_t{2});
    // the first day of "late" is the 6th, though the first event is on the 7th
    QCOMPARE(shown(dayFigures(*study, {day7, day7 - 1})), "2010-11-07 against 2010-11-06 1 0 1 1 1 0 3 2 2 2"s);
    QCOMPARE(shown(dayFigures(*study, {day7 - 1, day7})), "2010-11-06 against 2010-11-07 1 0 1 1 1 0 3 2 1 2"s);
    QCOMPARE(study->index().firstDayOf(UserId{0}), day7 - 1);
}

void DayPairTest::withoutEvents()
{
    const auto study = studyOf({}, {});
    QCOMPARE(shown(dayFigures(*study, {Day{0}, Day{-1}})), "1970-01-01 against 1969-12-31 0 0 0 0 0 0 0 0 0 0"s);
    QVERIFY(study->index().days().empty());
    QVERIFY(!study->index().firstEvent());
    QCOMPARE(study->totalSessions(), std::uint64_t{0});
}

QTEST_APPLESS_MAIN(DayPairTest)
#include "day_pair_test.moc"
