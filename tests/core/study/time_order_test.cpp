// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/time_order.h"

#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace footfall;
using namespace footfall::test;

namespace {

std::shared_ptr<const EventStore> storeOfTimes(const std::vector<std::int64_t>& micros)
{
    EventStoreBuilder builder{{}};
    for (const std::int64_t time : micros)
        builder.add(Instant{time}, {});
    return builder.take();
}

/// Whether the order is what a stable sort gives.
bool isStableOrder(const std::vector<std::int64_t>& micros)
{
    std::vector<std::uint32_t> wanted(micros.size());
    std::iota(wanted.begin(), wanted.end(), 0U);
    std::stable_sort(wanted.begin(), wanted.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return micros[a] < micros[b]; });
    const auto store = storeOfTimes(micros);
    const TimeOrder order{*store};
    for (std::size_t i = 0; i < micros.size(); ++i) {
        if (order.at(i).value != wanted[i])
            return false;
    }
    return true;
}

} // namespace

class TimeOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallOnes();
    void randomOnes();
    void manyInFewPlaces();
    void manyOfTheSameInstant();
    void oneFarFromTheOthers();
    void theWholeRangeOfTime();
};

void TimeOrderTest::smallOnes()
{
    QVERIFY(isStableOrder({}));
    QVERIFY(isStableOrder({5}));
    QVERIFY(isStableOrder({1, 2, 3}));
    QVERIFY(isStableOrder({3, 2, 1}));
    QVERIFY(isStableOrder({2, 2, 1, 1, 2}));
    QVERIFY(isStableOrder({0, 1, 0}));
    QVERIFY(isStableOrder({2'000'000, 1'000'000, 2'000'000}));
    QVERIFY(isStableOrder({2'000'001, 2'000'000}));
}

void TimeOrderTest::randomOnes()
{
    std::mt19937 random{14};
    for (int round = 0; round < 300; ++round) {
        const std::uint32_t range = 1 + below(random, 1U << below(random, 31));
        const std::int64_t unit = below(random, 2) == 0 ? 1 : microsPerSecond;
        const std::int64_t base = below(random, 2) == 0 ? 0 : 1'411'996'075'000'000;
        std::vector<std::int64_t> micros(below(random, 500));
        for (std::int64_t& time : micros)
            time = base + below(random, range) * unit;
        QVERIFY2(isStableOrder(micros), std::to_string(round).c_str());
    }
}

/// So many that digit after digit is counted, two of them or three, over seconds and over microseconds.
void TimeOrderTest::manyInFewPlaces()
{
    std::mt19937 random{3};
    for (const std::int64_t unit : {std::int64_t{1}, microsPerSecond}) {
        for (const std::int64_t apart : {1'900'000LL, 100'000'000LL}) {
            std::vector<std::int64_t> micros(30'000);
            for (std::int64_t& time : micros)
                time = (below(random, 3) * apart + below(random, 400)) * unit;
            QVERIFY(isStableOrder(micros));
        }
    }
}

void TimeOrderTest::manyOfTheSameInstant()
{
    std::vector<std::int64_t> micros(100'000, 7'000'000);
    micros.push_back(6'000'000);
    QVERIFY(isStableOrder(micros));
}

/// Which leaves so many with the same first digit that they are not gathered at once.
void TimeOrderTest::oneFarFromTheOthers()
{
    std::mt19937 random{5};
    for (const std::int64_t unit : {std::int64_t{1}, microsPerSecond}) {
        std::vector<std::int64_t> micros(150'000);
        for (std::size_t i = 0; i < micros.size(); ++i)
            micros[i] = (static_cast<std::int64_t>(i) * 20 + below(random, 3600)) * unit;
        micros[70'000] = 9'000'000'000 * unit;
        QVERIFY(isStableOrder(micros));
    }
    std::vector<std::int64_t> alike(70'000, 5); // to the last digit
    alike[35'000] = 4;
    alike[50'000] = 253'402'300'799'999'999;
    QVERIFY(isStableOrder(alike));
}

void TimeOrderTest::theWholeRangeOfTime()
{
    constexpr std::int64_t last = 253'402'300'799'999'999;
    QVERIFY(isStableOrder({last, 0, last - 1, 1, last / 2, last, 0}));
    QVERIFY(isStableOrder({253'402'300'799'000'000, 0, 253'402'300'799'000'000, 1'000'000}));
}

QTEST_APPLESS_MAIN(TimeOrderTest)
#include "time_order_test.moc"
