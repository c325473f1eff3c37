// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/session_summary.h"

#include "tests/support/plain_events.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace footfall;
using namespace footfall::test;

namespace {

/// Of the sessions that began on 29 September 2014.
SessionSummary summaryOf(const PlainEvents& events)
{
    const std::shared_ptr<const Study> study = studyOf(events);
    return sessionSummary(sessionsOn(*study, *parseDay("2014-09-29")), study->store());
}

} // namespace

class SessionSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byHand();
    void theMedianIsWhatHalfDoNotExceed();
};

void SessionSummaryTest::byHand()
{
    PlainEvents events{visit("a", "2014-09-29 10:00:00"), visit("b", "2014-09-29 10:00:00"),
                       visit("b", "2014-09-29 10:10:00"), visit("c", "2014-09-29 11:00:00"),
                       visit("c", "2014-09-29 11:00:31"), visit("d", "2014-09-30 11:00:00")};
    const SessionSummary three = summaryOf(events);
    QCOMPARE(three.sessions, 3U);
    QCOMPARE(three.bounces, 1U);
    QCOMPARE(three.medianSeconds, std::optional<std::uint64_t>{31}); // of 0, 31, 600
    events.push_back(visit("e", "2014-09-29 12:00:00"));
    events.push_back(visit("e", "2014-09-29 12:01:30"));
    QCOMPARE(summaryOf(events).medianSeconds, std::optional<std::uint64_t>{31}); // of 0, 31, 90, 600
    const SessionSummary none = summaryOf({visit("d", "2014-09-30 11:00:00")});
    QCOMPARE(none.sessions + none.bounces, 0U);
    QCOMPARE(none.medianSeconds, std::nullopt);
}

/// Sessions of one user each, as long as drawn: counted, not sorted.
void SessionSummaryTest::theMedianIsWhatHalfDoNotExceed()
{
    std::mt19937 random{29};
    for (std::size_t sessions = 1; sessions < 40; ++sessions) {
        PlainEvents events;
        std::vector<std::uint64_t> seconds;
        for (std::size_t user = 0; user < sessions; ++user) {
            seconds.push_back(random() % 60);
            const std::string name = "u" + std::to_string(user);
            const std::string second = std::to_string(100 + seconds.back()).substr(1);
            events.push_back(visit(name, "2014-09-29 10:00:00"));
            if (seconds.back() > 0)
                events.push_back(visit(name, "2014-09-29 10:00:" + second));
        }
        const SessionSummary summary = summaryOf(events);
        const std::uint64_t median = summary.medianSeconds.value();
        const auto within = [&](std::uint64_t limit) {
            return 2 * std::count_if(seconds.begin(), seconds.end(), [=](std::uint64_t its) { return its <= limit; }) >=
                   static_cast<std::ptrdiff_t>(sessions);
        };
        QVERIFY(within(median));
        QVERIFY(median == 0 || !within(median - 1));
        QCOMPARE(summary.bounces,
                 static_cast<std::uint64_t>(std::count(seconds.begin(), seconds.end(), std::uint64_t{0})));
    }
}

QTEST_APPLESS_MAIN(SessionSummaryTest)
#include "session_summary_test.moc"
