// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/lane.h"

#include <QAbstractEventDispatcher>
#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <stdexcept>
#include <vector>

namespace footfall::desktop {

namespace {
constexpr int longEnough = 60'000; // milliseconds; only a hang takes that long
}

class LaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_heard.clear();
        m_failures.clear();
    }

    void valuesAreHeardInOrder()
    {
        auto lane = makeLane();
        lane->start([](QPromise<int>& promise) {
            for (int i = 0; i < 1000; ++i)
                promise.addResult(i);
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_heard.size(), 1000U, longEnough);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(m_heard[static_cast<std::size_t>(i)], i);
    }

    void droppedWorkIsNotHeard()
    {
        auto lane = makeLane();
        QSemaphore begun;
        std::atomic<bool> sawCancel = false;
        lane->start([&](QPromise<int>& promise) {
            promise.addResult(1);
            begun.release();
            while (!promise.isCanceled())
                QThread::yieldCurrentThread();
            sawCancel = true;
            promise.addResult(2);
        });
        begun.acquire();
        lane->start([](QPromise<int>& promise) { promise.addResult(3); });
        QTRY_VERIFY_WITH_TIMEOUT(!m_heard.empty(), longEnough);
        QCOMPARE(m_heard, std::vector{3});
        QVERIFY(sawCancel);
    }

    void aValueMayDropTheRest()
    {
        std::unique_ptr<Lane<int>> lane;
        lane = std::make_unique<Lane<int>>(
            [&](int value) {
                m_heard.push_back(value);
                if (value == 2)
                    lane->drop();
            },
            [](const Error&) {});
        lane->start([](QPromise<int>& promise) {
            for (int i = 0; i < 100; ++i)
                promise.addResult(i);
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_heard.size(), 3U, longEnough);
        QTest::qWait(50);
        QCOMPARE(m_heard.size(), 3U);
    }

    void exceptionsBecomeErrors()
    {
        auto lane = makeLane();
        lane->start([](QPromise<int>&) { throw std::bad_alloc{}; });
        QTRY_COMPARE_WITH_TIMEOUT(m_failures.size(), 1U, longEnough);
        QCOMPARE(m_failures[0].kind, ErrorKind::OutOfMemory);
        lane->start([](QPromise<int>& promise) {
            promise.addResult(1);
            throw std::runtime_error{"a fault"};
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_failures.size(), 2U, longEnough);
        QCOMPARE(m_failures[1].kind, ErrorKind::Internal);
        QCOMPARE(m_heard, std::vector{1});
    }

    /// What has been heard keeps nobody busy: the event loop sleeps.
    void restsWhenAllIsHeard()
    {
        Lane<int> lane{[](int) {}, [](const Error&) {}};
        lane.start([](QPromise<int>& promise) { promise.addResult(1); });
        QTest::qWait(100);
        int wakes = 0;
        const auto counting = connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this,
                                      [&wakes] { ++wakes; });
        QTest::qWait(100);
        disconnect(counting);
        QVERIFY2(wakes < 300, qPrintable(QString::number(wakes))); // an event that begets itself: many thousands
    }

    void theEndWaitsForWork()
    {
        std::atomic<bool> ended = false;
        QSemaphore begun;
        auto lane = makeLane();
        lane->start([&](QPromise<int>& promise) {
            begun.release();
            while (!promise.isCanceled())
                QThread::yieldCurrentThread();
            ended = true;
        });
        begun.acquire();
        lane.reset();
        QVERIFY(ended);
    }

private:
    std::unique_ptr<Lane<int>> makeLane()
    {
        return std::make_unique<Lane<int>>([this](int value) { m_heard.push_back(value); },
                                           [this](const Error& error) { m_failures.push_back(error); });
    }

    std::vector<int> m_heard;
    std::vector<Error> m_failures;
};

} // namespace footfall::desktop

QTEST_GUILESS_MAIN(footfall::desktop::LaneTest)
#include "lane_test.moc"
