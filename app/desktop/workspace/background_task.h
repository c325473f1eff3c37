// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/task_progress.h"
#include "core/base/error.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <stdexcept>
#include <utility>

namespace footfall::desktop {

/// Work of one kind on a thread of its own, of which only the newest counts: a start or a reset stops what runs, and
/// of what was stopped nothing is heard. All of its interface is called and heard on the GUI thread; the end of its
/// life stops the work and waits for it.
template <class T>
class BackgroundTask
{
public:
    /// Runs on the task's thread: holds all that it needs, asks the progress now and then whether to go on, and gives
    /// Cancelled where it was told to stop. What it throws is heard as an Error.
    using Work = std::function<Outcome<T>(Progress&)>;

    /// How an end is heard, and what goes before it. Each may start the next work.
    struct Listener
    {
        std::function<void(T)> done;
        std::function<void(const Error&)> failed;
        std::function<void(const TaskProgress&)> progressed = {};
    };

    explicit BackgroundTask(Listener listener) : m_listener{std::move(listener)}
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
        QObject::connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, &m_watcher,
                         [this](int index) { hearProgress(index); });
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { hearEnd(); });
    }
    BackgroundTask(const BackgroundTask&) = delete;
    BackgroundTask& operator=(const BackgroundTask&) = delete;
    ~BackgroundTask()
    {
        reset();
        m_pool.waitForDone();
    }

    /// Begins as soon as what runs has let go of the thread.
    void start(Work work)
    {
        reset();
        m_outcome = std::make_shared<std::optional<Outcome<T>>>();
        m_watcher.setFuture(QtConcurrent::run(
            &m_pool, [outcome = m_outcome, work = std::move(work)](QPromise<TaskProgress>& promise) mutable {
                PromisedProgress progress{promise};
                *outcome = guarded(work, progress);
                work = nullptr; // what it holds goes before anybody hears of the end
            }));
    }

    /// What runs is told to stop; the task can be started again at once.
    void reset()
    {
        m_outcome.reset();
        m_watcher.cancel();
        m_watcher.setFuture({});
        m_nextProgress = 0;
    }

    /// Waits until what runs has come to its end by itself; that is heard later.
    void waitForEnd() { m_pool.waitForDone(); }

    /// Whether an end is still to be heard.
    [[nodiscard]] bool isRunning() const { return m_outcome != nullptr; }

    /// Frees something large on the task's thread, if nobody else has it.
    void letGo(std::shared_ptr<const void> value)
    {
        m_pool.start([value = std::move(value)]() mutable { value.reset(); });
    }

private:
    static Outcome<T> guarded(const Work& work, Progress& progress) noexcept
    {
        try {
            return work(progress);
        } catch (const std::bad_alloc&) {
            return Error{.kind = ErrorKind::OutOfMemory};
        } catch (const std::length_error&) { // more than memory could ever hold
            return Error{.kind = ErrorKind::OutOfMemory};
        } catch (...) {
            return Error{.kind = ErrorKind::Internal, .detail = "an exception"}; // short: needs no memory
        }
    }

    /// Values come in batches; one of them may have been the reason to stop the rest.
    void hearProgress(int index)
    {
        if (index != m_nextProgress || !m_watcher.future().isResultReadyAt(index))
            return;
        ++m_nextProgress;
        if (m_listener.progressed)
            m_listener.progressed(TaskProgress{m_watcher.resultAt(index)});
    }

    void hearEnd()
    {
        const std::shared_ptr<std::optional<Outcome<T>>> ended = std::exchange(m_outcome, nullptr);
        if (!ended)
            return; // the empty future, which is finished from the start
        m_watcher.setFuture({});
        Outcome<T> outcome = std::move(ended->value());
        if (T* const value = std::get_if<T>(&outcome))
            m_listener.done(std::move(*value));
        else if (const Error* const error = std::get_if<Error>(&outcome))
            m_listener.failed(*error);
    }

    Listener m_listener;
    QThreadPool m_pool;
    std::shared_ptr<std::optional<Outcome<T>>> m_outcome; ///< written by the work, read when it has finished
    int m_nextProgress = 0;                               ///< to be heard
    QFutureWatcher<TaskProgress> m_watcher;
};

/// The outcome of work that gives nothing where it was told to stop.
template <class T>
Outcome<T> outcomeOf(std::optional<T> value)
{
    if (!value)
        return Cancelled{};
    return *std::move(value);
}

/// The outcome of work that gives a value or an error.
template <class T>
Outcome<T> outcomeOf(Result<T> result)
{
    if (!result)
        return result.error();
    return std::move(result.value());
}

} // namespace footfall::desktop
