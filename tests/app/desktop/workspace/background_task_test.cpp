// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/background_task.h"

#include <QAbstractEventDispatcher>
#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <stdexcept>
#include <vector>

namespace footfall::desktop {

namespace {

constexpr int longEnough = 60'000; // milliseconds; only a hang takes that long

/// Works until it is told to stop.
Outcome<int> untilStopped(Progress& progress)
{
    while (progress.goOn({}))
        QThread::yieldCurrentThread();
    return Cancelled{};
}

/// Counts whether it is freed on another thread than the one that made the test.
class Freed
{
public:
    explicit Freed(std::atomic<int>& elsewhere) : m_elsewhere{elsewhere} {}
    Freed(const Freed&) = delete;
    Freed& operator=(const Freed&) = delete;
    ~Freed() { m_elsewhere += QThread::currentThread() != QCoreApplication::instance()->thread() ? 1 : 0; }

private:
    std::atomic<int>& m_elsewhere;
};

} // namespace

class BackgroundTaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_done.clear();
        m_failures.clear();
        m_progress.clear();
    }

    void theEndIsHeardOnce()
    {
        auto task = makeTask();
        QVERIFY(!task->isRunning());
        QThread* const here = QThread::currentThread();
        task->start([here](Progress&) { return QThread::currentThread() == here ? 1 : 2; });
        QVERIFY(task->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!task->isRunning(), longEnough);
        QTest::qWait(50);
        QCOMPARE(m_done, std::vector{2});
        QVERIFY(m_failures.empty());
    }

    /// Of what is stopped nothing is heard, whether it looks or not, and however it ends.
    void onlyTheNewestIsHeard()
    {
        auto task = makeTask();
        QSemaphore begun;
        std::atomic<bool> stopped = false;
        task->start([&](Progress& progress) {
            begun.release();
            const Outcome<int> outcome = untilStopped(progress);
            stopped = true;
            return outcome;
        });
        begun.acquire();
        task->start([](Progress&) { return 2; }); // waits, and is stopped in turn
        task->start([](Progress&) -> Outcome<int> { throw std::bad_alloc{}; });
        task->start([](Progress&) { return 3; });
        QTRY_VERIFY_WITH_TIMEOUT(!m_done.empty(), longEnough);
        QTest::qWait(50);
        QCOMPARE(m_done, std::vector{3});
        QVERIFY(m_failures.empty());
        QVERIFY(stopped);
    }

    void nothingIsHeardAfterAReset()
    {
        auto task = makeTask();
        QSemaphore begun;
        task->start([&](Progress& progress) {
            begun.release();
            return untilStopped(progress);
        });
        begun.acquire();
        task->reset();
        QVERIFY(!task->isRunning());
        task->start([](Progress&) { return 1; });
        task->waitForEnd(); // it has ended, and is not heard of yet
        task->reset();
        QTest::qWait(50);
        QVERIFY(m_done.empty() && m_failures.empty());
    }

    void anEndMayStartTheNext()
    {
        std::unique_ptr<BackgroundTask<int>> task;
        const auto next = [&](int value) {
            m_done.push_back(value);
            if (value < 3)
                task->start([value](Progress&) { return value + 1; });
        };
        task = std::make_unique<BackgroundTask<int>>(BackgroundTask<int>::Listener{.done = next, .failed = {}});
        task->start([](Progress&) { return 1; });
        QTRY_COMPARE_WITH_TIMEOUT(m_done, (std::vector{1, 2, 3}), longEnough);
    }

    void exceptionsBecomeErrors()
    {
        auto task = makeTask();
        const std::vector<std::pair<ErrorKind, BackgroundTask<int>::Work>> works{
            {ErrorKind::OutOfMemory, [](Progress&) -> Outcome<int> { throw std::bad_alloc{}; }},
            {ErrorKind::OutOfMemory, [](Progress&) -> Outcome<int> { throw std::length_error{"too long"}; }},
            {ErrorKind::Internal, [](Progress&) -> Outcome<int> { throw std::runtime_error{"a fault"}; }},
            {ErrorKind::ReadFailed, [](Progress&) -> Outcome<int> { return Error{.kind = ErrorKind::ReadFailed}; }}};
        for (const auto& [kind, work] : works) {
            m_failures.clear();
            task->start(work);
            QTRY_COMPARE_WITH_TIMEOUT(m_failures.size(), 1U, longEnough);
            QCOMPARE(m_failures[0].kind, kind);
        }
        QVERIFY(m_done.empty());
    }

    /// In order, never back, the end too; -1 where the size is not known.
    void progressIsHeardBeforeTheEnd()
    {
        auto task = makeTask();
        task->start([](Progress& progress) {
            for (std::uint64_t read = 0; read <= 200; ++read) {
                progress.goOn({.bytesRead = read, .bytesTotal = 100, .rows = read}); // the file grew
                QThread::usleep(1000);
            }
            return 1;
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_done.size(), 1U, longEnough);
        QVERIFY(m_progress.size() > 1);
        QVERIFY(m_progress.size() < 100); // not each step
        QCOMPARE(m_progress.front().permille, 0);
        QCOMPARE(m_progress.back().permille, 1000);
        QVERIFY(std::is_sorted(m_progress.begin(), m_progress.end(),
                               [](const TaskProgress& a, const TaskProgress& b) { return a.permille < b.permille; }));
        m_progress.clear();
        task->start([](Progress& progress) {
            progress.goOn({.bytesRead = 5, .rows = 7});
            return 1;
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_done.size(), 2U, longEnough);
        QCOMPARE(m_progress.size(), 1U);
        QCOMPARE(m_progress[0].permille, -1);
        QCOMPARE(m_progress[0].rows, 7U);
    }

    void progressMayResetTheTask()
    {
        int heard = 0;
        std::unique_ptr<BackgroundTask<int>> task;
        task = std::make_unique<BackgroundTask<int>>(
            BackgroundTask<int>::Listener{.done = [this](int value) { m_done.push_back(value); },
                                          .failed = {},
                                          .progressed =
                                              [&](const TaskProgress&) {
                                                  ++heard;
                                                  task->reset();
                                              }});
        task->start([](Progress& progress) {
            for (std::uint64_t read = 0; read < 1000; ++read)
                progress.goOn({.bytesRead = 1000, .bytesTotal = 1000 - read}); // each is the end, and told at once
            return 1;
        });
        QTRY_COMPARE_WITH_TIMEOUT(heard, 1, longEnough);
        QTest::qWait(50);
        QCOMPARE(heard, 1);
        QVERIFY(m_done.empty());
    }

    /// What has been heard keeps nobody busy: the event loop sleeps.
    void restsWhenAllIsHeard()
    {
        auto task = makeTask();
        task->start([](Progress&) { return 1; });
        QTRY_COMPARE_WITH_TIMEOUT(m_done.size(), 1U, longEnough);
        int wakes = 0;
        const auto counting = connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this,
                                      [&wakes] { ++wakes; });
        QTest::qWait(100);
        disconnect(counting);
        QVERIFY2(wakes < 300, qPrintable(QString::number(wakes))); // an event that begets itself: many thousands
    }

    void theEndOfLifeStopsAndWaits()
    {
        std::atomic<bool> ended = false;
        QSemaphore begun;
        auto task = makeTask();
        task->start([&](Progress& progress) {
            begun.release();
            const Outcome<int> outcome = untilStopped(progress);
            ended = true;
            return outcome;
        });
        begun.acquire();
        task.reset();
        QVERIFY(ended);
    }

    /// What is large is freed on the task's thread: both what is let go and what nobody hears of.
    void largeValuesAreFreedElsewhere()
    {
        std::atomic<int> freedElsewhere = 0;
        const auto value = [&] { return std::make_shared<const Freed>(freedElsewhere); };
        BackgroundTask<std::shared_ptr<const Freed>> task{{.done = [](const auto&) {}, .failed = [](const Error&) {}}};
        task.letGo(value());
        QSemaphore begun;
        QSemaphore mayEnd;
        task.start([&, held = value()](Progress&) {
            begun.release();
            mayEnd.acquire();
            return value();
        });
        begun.acquire();
        task.reset();
        mayEnd.release();
        task.waitForEnd();
        QCOMPARE(freedElsewhere.load(), 3);
    }

private:
    std::unique_ptr<BackgroundTask<int>> makeTask()
    {
        return std::make_unique<BackgroundTask<int>>(BackgroundTask<int>::Listener{
            .done = [this](int value) { m_done.push_back(value); },
            .failed = [this](const Error& error) { m_failures.push_back(error); },
            .progressed = [this](const TaskProgress& progress) { m_progress.push_back(progress); }});
    }

    std::vector<int> m_done;
    std::vector<Error> m_failures;
    std::vector<TaskProgress> m_progress;
};

} // namespace footfall::desktop

QTEST_GUILESS_MAIN(footfall::desktop::BackgroundTaskTest)
#include "background_task_test.moc"
