// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <utility>

namespace footfall::desktop {

/// A thread of its own for work of one kind, of which one piece counts at a time. Used on the GUI thread. Work gives
/// its values through the promise, the last of them its outcome, and looks now and then whether it is cancelled.
template <class T>
class Lane
{
public:
    using Work = std::function<void(QPromise<T>&)>;

    /// `heard` is called on the GUI thread with each value; `failed` if the work threw instead of giving its outcome.
    Lane(std::function<void(const T&)> heard, std::function<void(const Error&)> failed)
        : m_heard{std::move(heard)},
          m_failed{std::move(failed)}
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
        QObject::connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, &m_watcher,
                         [this](int index) { hear(index); });
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { finish(); });
    }
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;
    ~Lane()
    {
        drop();
        m_pool.waitForDone();
    }

    /// Drops what runs, and begins this when that has let go of the thread.
    void start(Work work)
    {
        drop();
        m_failure = std::make_shared<std::optional<Error>>();
        m_watcher.setFuture(QtConcurrent::run(&m_pool, [failure = m_failure, work = std::move(work)](
                                                           QPromise<T>& promise) { guard(work, promise, *failure); }));
    }

    /// Nothing is heard of what runs any more; it is told to stop.
    void drop()
    {
        m_failure.reset();
        m_watcher.cancel();
        m_watcher.setFuture({}); // and its values are let go
        m_next = 0;
    }

    /// Frees something large on the lane's thread, if nobody else has it.
    void letGo(std::shared_ptr<const void> value)
    {
        m_pool.start([value = std::move(value)]() mutable { value.reset(); });
    }

private:
    static void guard(const Work& work, QPromise<T>& promise, std::optional<Error>& failure) noexcept
    {
        try {
            work(promise);
        } catch (const std::bad_alloc&) {
            failure = Error{.kind = ErrorKind::OutOfMemory};
        } catch (...) {
            failure = Error{.kind = ErrorKind::Internal, .detail = "an exception"}; // short: needs no memory
        }
    }

    /// Values come in batches; one of them may have been the reason to drop the rest.
    void hear(int index)
    {
        if (index != m_next || !m_watcher.future().isResultReadyAt(index))
            return;
        ++m_next;
        const T value = m_watcher.resultAt(index);
        m_heard(value);
    }

    void finish()
    {
        const std::shared_ptr<std::optional<Error>> failure = std::exchange(m_failure, nullptr);
        if (!failure)
            return; // the empty future, which is finished from the start
        m_watcher.setFuture({});
        if (*failure)
            m_failed(**failure);
    }

    std::function<void(const T&)> m_heard;
    std::function<void(const Error&)> m_failed;
    QThreadPool m_pool;
    std::shared_ptr<std::optional<Error>> m_failure; ///< written by the work, read when it has finished
    int m_next = 0;                                  ///< value to be heard
    QFutureWatcher<T> m_watcher;
};

} // namespace footfall::desktop
