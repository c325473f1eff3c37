// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/all_days.h"

#include "core/report/day_table.h"
#include "tests/support/naive.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace footfall;
using namespace footfall::test;

class AllDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDays();
    void everyDayUnfolded();
    void strayRowsCostARowEach();
    void runsAreOnlyOfEqualDays();
};

void AllDaysTest::noDays()
{
    QVERIFY(allDays(*studyOf({}, {})).empty());
    QCOMPARE(DayTable::ofAllDays(studyOf({}, {}))->rowCount(), std::size_t{0});
}

void AllDaysTest::everyDayUnfolded()
{
    std::mt19937 random{20};
    for (int round = 0; round < 60; ++round) {
        const PlainEvents events =
            randomEvents(random, {.count = 1 + below(random, 60), .users = 8, .spanSeconds = 200 * secondsPerDay});
        const Definitions definitions{.knownUsers = below(random, 2) == 0 ? KnownUsers::All : KnownUsers::ByDay};
        const auto study = studyOf(events, definitions);
        const Naive naive{events, definitions};
        Day day = naive.days().front();
        for (const DayRun& run : allDays(*study)) {
            QVERIFY(run.days >= 1);
            for (int i = 0; i < run.days; ++i, day = day + 1) {
                DayFigures figures = run.figures;
                figures.days = {day, day - 1};
                QCOMPARE(shown(figures), shown(naive.figures({day, day - 1})));
            }
        }
        QCOMPARE(day, naive.days().back() + 1);
        const auto table = DayTable::ofAllDays(study);
        QCOMPARE(table->rowCount(), static_cast<std::size_t>(naive.days().back() - naive.days().front()) + 1);
        for (std::size_t row = 0; row < table->rowCount(); ++row)
            QVERIFY(table->pair(row) == (DayPair{naive.days().front() + static_cast<int>(row),
                                                 naive.days().front() + static_cast<int>(row) - 1}));
    }
}

void AllDaysTest::strayRowsCostARowEach()
{
    const auto study = studyOf({visit("a", "1970-01-01 00:00:00"), visit("a", "2014-09-28 10:00:00"),
                                visit("b", "2014-09-29 10:00:00"), visit("b", "9999-12-31 23:59:59")},
                               {});
    const std::vector<DayRun> runs = allDays(*study);
    QCOMPARE(runs.size(), std::size_t{8});
    int days = 0;
    for (const DayRun& run : runs)
        days += run.days;
    QCOMPARE(days, 2'932'897);
    QCOMPARE(runs[0].days, 1);
    QCOMPARE(runs[1].days, 1); // on which a has churned
    QCOMPARE(runs[1].figures.churned, std::uint64_t{1});
    QCOMPARE(runs[2].figures.churned, std::uint64_t{0});
    QCOMPARE(toIso(runs[2].figures.days.x), std::string{"1970-01-03"});
    QCOMPARE(study->index().days().size(), std::size_t{4});
}

void AllDaysTest::runsAreOnlyOfEqualDays()
{
    for (const int empty : {0, 1, longestUnfoldedRun, longestUnfoldedRun + 1, 500}) {
        const Day second = *parseDay("2014-09-29") + empty + 1;
        const auto study = studyOf({visit("a", "2014-09-29 10:00:00"), visit("b", toIso(second) + " 10:00:00")}, {});
        const std::size_t wanted = empty > longestUnfoldedRun ? 4 : static_cast<std::size_t>(empty) + 2;
        QCOMPARE(allDays(*study).size(), wanted);
    }
}

QTEST_APPLESS_MAIN(AllDaysTest)
#include "all_days_test.moc"
