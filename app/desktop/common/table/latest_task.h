// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <stdexcept>
#include <utility>

namespace footfall::desktop {

/// Says stop once somebody asked for it; any thread.
class StopFlag final : public Progress
{
public:
    bool goOn(const ProgressState&) override { return !m_stopped.load(std::memory_order_relaxed); }
    void stop() { m_stopped.store(true, std::memory_order_relaxed); }

private:
    std::atomic<bool> m_stopped = false;
};

/// Work of one kind on a thread of its own, of which only the newest counts: a new start stops what runs, and the
/// answer to what was stopped is never heard. Used on the GUI thread; the end of its life waits for the work.
template <class T>
class LatestTask
{
public:
    /// Nothing where it was stopped.
    using Work = std::function<std::optional<T>(Progress&)>;

    /// `done` is called on the GUI thread, with nothing if memory ran out.
    explicit LatestTask(std::function<void(std::optional<T>)> done) : m_done{std::move(done)}
    {
        m_pool.setMaxThreadCount(1);
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { deliver(); });
    }
    LatestTask(const LatestTask&) = delete;
    LatestTask& operator=(const LatestTask&) = delete;
    ~LatestTask()
    {
        stop();
        m_pool.waitForDone();
    }

    void start(Work work)
    {
        stop();
        m_flag = std::make_shared<StopFlag>();
        m_watcher.setFuture(QtConcurrent::run(&m_pool, [flag = m_flag, work = std::move(work)]() -> std::optional<T> {
            try {
                return work(*flag);
            } catch (const std::bad_alloc&) {
                return std::nullopt;
            } catch (const std::length_error&) { // more than memory could ever hold
                return std::nullopt;
            }
        }));
    }

    void stop()
    {
        if (m_flag)
            std::exchange(m_flag, nullptr)->stop();
    }

    [[nodiscard]] bool isRunning() const { return m_flag != nullptr; }

private:
    void deliver()
    {
        if (!std::exchange(m_flag, nullptr))
            return; // stopped after it had ended
        m_done(m_watcher.future().takeResult());
    }

    std::function<void(std::optional<T>)> m_done;
    QThreadPool m_pool;
    std::shared_ptr<StopFlag> m_flag; ///< of the work that counts; null if none does
    QFutureWatcher<std::optional<T>> m_watcher;
};

} // namespace footfall::desktop
