// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/lanes.h"

#include <QTest>

#include <atomic>
#include <chrono>

using namespace footfall;
using namespace std::chrono_literals;

class LanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLaneIsTheOwnersThread();
    void eachJobRunsOnce();
    void resultsDoNotPileUp();
    void noneBeginsOnceTheOwnerLeaves();
};

void LanesTest::oneLaneIsTheOwnersThread()
{
    std::vector<std::size_t> ran;
    Lanes lanes{3, 1, [&](std::size_t job) { ran.push_back(job); }};
    for (std::size_t job = 0; job < 3; ++job) {
        QVERIFY(!lanes.isDone(job));
        QVERIFY(lanes.runNext());
        QVERIFY(lanes.isDone(job));
        lanes.release();
        QCOMPARE(ran.size(), job + 1); // in order, and none ahead
        QCOMPARE(ran.back(), job);
    }
    QVERIFY(!lanes.runNext());
}

void LanesTest::eachJobRunsOnce()
{
    constexpr std::size_t jobs = 200;
    std::vector<std::atomic<int>> ran(jobs);
    {
        Lanes lanes{jobs, 4, [&](std::size_t job) { ++ran[job]; }};
        for (std::size_t job = 0; job < jobs; ++job) {
            while (!lanes.isDone(job)) {
                if (!lanes.runNext())
                    lanes.isDone(job, 50ms);
            }
            QCOMPARE(ran[job].load(), 1);
            lanes.release();
        }
        QVERIFY(!lanes.runNext());
    }
    for (const std::atomic<int>& times : ran)
        QCOMPARE(times.load(), 1);
}

void LanesTest::resultsDoNotPileUp()
{
    std::atomic<int> ran = 0;
    Lanes lanes{100, 3, [&](std::size_t) { ++ran; }};
    QVERIFY(lanes.isDone(5, 30s)); // twice as many as there are lanes, by those beside the owner
    QVERIFY(!lanes.runNext());
    QVERIFY(!lanes.isDone(6, 20ms));
    QCOMPARE(ran.load(), 6);
    lanes.release();
    QVERIFY(lanes.isDone(6, 30s));
    QCOMPARE(ran.load(), 7);
}

void LanesTest::noneBeginsOnceTheOwnerLeaves()
{
    std::atomic<int> ran = 0;
    std::atomic<bool> leaving = false;
    std::atomic<bool> ended = false;
    const std::jthread later{[&] {
        leaving.wait(false);
        std::this_thread::sleep_for(50ms); // the owner waits for the job that runs
        ended = true;
        ended.notify_all();
    }};
    {
        Lanes lanes{100, 2, [&](std::size_t) {
                        ++ran;
                        ended.wait(false);
                    }};
        while (ran == 0)
            std::this_thread::sleep_for(1ms);
        leaving = true;
        leaving.notify_all();
    }
    QVERIFY(ended);
    QCOMPARE(ran.load(), 1);
}

QTEST_APPLESS_MAIN(LanesTest)
#include "lanes_test.moc"
