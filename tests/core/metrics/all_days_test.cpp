// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/all_days.h"

#include "core/report/day_table.h"
#include "tests/support/naive.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

#include <array>

using namespace footfall;
using namespace footfall::test;

class AllDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDays();
    void everyDayUnfolded();
    void strayRowsCostARowEach();
    void foldsEndWhereVisitorsChurn();
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
        const std::array distances{1, 2, 7, 28, 40, 364};
        const int distance = distances[below(random, distances.size())];
        const Definitions definitions{.knownUsers = below(random, 2) == 0 ? KnownUsers::All : KnownUsers::ByDay,
                                      .compareDistance = distance};
        const auto study = studyOf(events, definitions);
        const Naive naive{events, definitions};
        Day day = naive.days().front();
        for (const DayRun& run : allDays(*study)) {
            QVERIFY(run.days >= 1);
            for (int i = 0; i < run.days; ++i, day = day + 1) {
                DayFigures figures = run.figures;
                figures.days = {day, day - distance};
                QCOMPARE(shown(figures), shown(naive.figures(figures.days)));
            }
        }
        QCOMPARE(day, naive.days().back() + 1);
        const auto table = DayTable::ofAllDays(study);
        QCOMPARE(table->rowCount(), static_cast<std::size_t>(naive.days().back() - naive.days().front()) + 1);
        for (std::size_t row = 0; row < table->rowCount(); ++row)
            QVERIFY(table->pair(row) == (DayPair{naive.days().front() + static_cast<int>(row),
                                                 naive.days().front() + static_cast<int>(row) - distance}));
    }
}

/// Stray days stand by themselves, in the order of time; no row is made of the years between.
void AllDaysTest::strayRowsCostARowEach()
{
    const auto study = studyOf({visit("a", "1970-01-01 00:00:00"), visit("a", "1970-01-08 00:00:00"),
                                visit("a", "2014-09-28 10:00:00"), visit("b", "2014-09-30 10:00:00"),
                                visit("b", "2014-10-01 10:00:00"), visit("b", "9999-12-31 23:59:59")},
                               {.compareDistance = 7});
    std::string days;
    for (const DayRun& run : allDays(*study))
        days += toIso(run.figures.days.x) + (run.days == 1 ? " " : "... ");
    QCOMPARE(days, std::string{"1970-01-01 1970-01-08 2014-09-28 2014-09-29 2014-09-30 2014-10-01 9999-12-31 "});
    QCOMPARE(allDays(*study)[1].figures.active, std::uint64_t{1}); // stray days keep their figures
    const auto table = DayTable::ofAllDays(study);
    std::string rows;
    for (std::size_t row = 0; row < table->rowCount(); ++row)
        rows += toIso(table->pair(row).x) + " ";
    QCOMPARE(rows, days);
    QVERIFY(table->pair(6) == (DayPair{*parseDay("9999-12-31"), *parseDay("9999-12-24")}));
}

/// Days on which somebody churns are not folded with the others, wherever the compare distance puts them.
void AllDaysTest::foldsEndWhereVisitorsChurn()
{
    const auto study = studyOf(
        {visit("a", "2014-01-01 10:00:00"), visit("b", "2014-01-03 10:00:00"), visit("c", "2014-03-01 10:00:00")},
        {.compareDistance = 10});
    std::string runs;
    for (const DayRun& run : allDays(*study))
        runs += toIso(run.figures.days.x).substr(5) + " " + std::to_string(run.days) + " " +
                std::to_string(run.figures.churned) + "; ";
    QCOMPARE(runs, std::string{"01-01 1 0; 01-02 1 0; 01-03 1 0; 01-04 7 0; 01-11 1 1; 01-12 1 0; 01-13 1 1; "
                               "01-14 46 0; 03-01 1 0; "});
}

void AllDaysTest::runsAreOnlyOfEqualDays()
{
    for (const int empty : {0, 1, longestUnfoldedRun, longestUnfoldedRun + 1, 365}) {
        const Day second = *parseDay("2014-09-29") + empty + 1;
        const auto study = studyOf({visit("a", "2014-09-29 10:00:00"), visit("b", toIso(second) + " 10:00:00")}, {});
        const std::size_t wanted = empty > longestUnfoldedRun ? 4 : static_cast<std::size_t>(empty) + 2;
        QCOMPARE(allDays(*study).size(), wanted);
    }
}

QTEST_APPLESS_MAIN(AllDaysTest)
#include "all_days_test.moc"
