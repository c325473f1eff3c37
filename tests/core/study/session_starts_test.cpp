// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/session_starts.h"

#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

#include <limits>

using namespace footfall;
using namespace footfall::test;

class SessionStartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void edgesOfEveryGap();
    void everyGapAgainstANaiveCount();
    void takingEmptiesIt();
    void addingUp();
};

constexpr std::int64_t minute = 60 * microsPerSecond;
constexpr std::int64_t sinceEver = std::numeric_limits<std::int64_t>::max() / 2;

void SessionStartsTest::nothing()
{
    QCOMPARE(SessionStarts{}.count(1), std::uint64_t{0});
    QCOMPARE(SilenceHistogram{}.take().count(1440), std::uint64_t{0});
}

/// A silence of exactly the gap begins no session, a microsecond more does.
void SessionStartsTest::edgesOfEveryGap()
{
    SilenceHistogram histogram;
    for (int gap = smallestSessionGap; gap <= largestSessionGap; ++gap) {
        histogram.addSilence(gap * minute);
        const SessionStarts exactly = histogram.take();
        histogram.addSilence(gap * minute + 1);
        const SessionStarts more = histogram.take();
        histogram.addSilence(gap * minute - 1);
        const SessionStarts less = histogram.take();
        QCOMPARE(exactly.count(gap), std::uint64_t{0});
        QCOMPARE(more.count(gap), std::uint64_t{1});
        QCOMPARE(less.count(gap), std::uint64_t{0});
        QCOMPARE(exactly.count(gap == 1 ? 1 : gap - 1), std::uint64_t{gap == 1 ? 0U : 1U});
        QCOMPARE(more.count(std::min(gap + 1, largestSessionGap)), std::uint64_t{gap == largestSessionGap ? 1U : 0U});
    }
}

void SessionStartsTest::everyGapAgainstANaiveCount()
{
    std::mt19937 random{15};
    for (int round = 0; round < 20; ++round) {
        SilenceHistogram histogram;
        std::vector<std::int64_t> silences;
        std::uint64_t firstEvents = 0;
        for (std::uint32_t i = below(random, 500); i > 0; --i) {
            const std::int64_t edge = below(random, 1600) * minute;
            const std::int64_t silence = std::max<std::int64_t>(0, edge + below(random, 3) - 1);
            silences.push_back(below(random, 20) == 0 ? silence * 1'000'000 : silence);
            histogram.addSilence(silences.back());
            if (below(random, 5) == 0) {
                histogram.addSilence(sinceEver);
                ++firstEvents;
            }
        }
        const SessionStarts starts = histogram.take();
        for (int gap = smallestSessionGap; gap <= largestSessionGap; ++gap) {
            const auto longer = std::count_if(silences.begin(), silences.end(),
                                              [&](std::int64_t silence) { return silence > gap * minute; });
            QCOMPARE(starts.count(gap), firstEvents + static_cast<std::uint64_t>(longer));
        }
    }
}

void SessionStartsTest::takingEmptiesIt()
{
    SilenceHistogram histogram;
    histogram.addSilence(sinceEver);
    QCOMPARE(histogram.take().count(30), std::uint64_t{1});
    QCOMPARE(histogram.take().count(30), std::uint64_t{0});
}

void SessionStartsTest::addingUp()
{
    std::mt19937 random{16};
    SilenceHistogram one;
    SilenceHistogram other;
    SilenceHistogram all;
    for (int i = 0; i < 400; ++i) {
        const std::int64_t silence = below(random, 1600) * minute + 1;
        (i % 2 == 0 ? one : other).addSilence(silence);
        all.addSilence(silence);
    }
    one.addSilence(sinceEver);
    all.addSilence(sinceEver);
    const SessionStarts first = one.take();
    const SessionStarts second = other.take();
    SilenceHistogram sum;
    sum.add(first);
    sum.add(second);
    const SessionStarts added = sum.take();
    const SessionStarts wanted = all.take();
    for (int gap = smallestSessionGap; gap <= largestSessionGap; ++gap)
        QCOMPARE(added.count(gap), wanted.count(gap));
}

QTEST_APPLESS_MAIN(SessionStartsTest)
#include "session_starts_test.moc"
