// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/lanes.h"

#include <algorithm>
#include <system_error>

namespace footfall {

Lanes::Lanes(std::size_t jobs, std::size_t lanes, std::function<void(std::size_t)> run)
    : m_run{std::move(run)},
      m_mostAhead{2 * std::max<std::size_t>(lanes, 1)},
      m_done(jobs)
{
    const std::size_t threads = std::min(lanes, jobs);
    m_threads.reserve(threads);
    try {
        for (std::size_t thread = 1; thread < threads; ++thread)
            m_threads.emplace_back([this](const std::stop_token& stop) { runAll(stop); });
    } catch (const std::system_error&) {
        // the system gives no more threads: those that there are will do, or the owner's alone
    }
}

Lanes::~Lanes()
{
    for (std::jthread& thread : m_threads)
        thread.request_stop();
}

bool Lanes::runNext()
{
    std::size_t job = 0;
    {
        const std::scoped_lock lock{m_mutex};
        if (!mayBegin())
            return false;
        job = m_begun++;
    }
    runOne(job);
    return true;
}

bool Lanes::isDone(std::size_t job, std::chrono::milliseconds patience)
{
    std::unique_lock lock{m_mutex};
    if (patience == std::chrono::milliseconds::zero())
        return m_done[job]; // wait_for() of no time would still give up the lock and the thread's turn
    return m_changed.wait_for(lock, patience, [this, job] { return m_done[job]; });
}

void Lanes::release()
{
    const std::scoped_lock lock{m_mutex};
    ++m_released;
    m_changed.notify_all();
}

bool Lanes::mayBegin() const
{
    return m_begun < m_done.size() && m_begun - m_released < m_mostAhead;
}

void Lanes::runAll(const std::stop_token& stop)
{
    while (true) {
        std::size_t job = 0;
        {
            std::unique_lock lock{m_mutex};
            if (!m_changed.wait(lock, stop, [this] { return mayBegin() || m_begun == m_done.size(); }))
                return;
            if (stop.stop_requested() || m_begun == m_done.size())
                return;
            job = m_begun++;
        }
        runOne(job);
    }
}

void Lanes::runOne(std::size_t job)
{
    m_run(job);
    const std::scoped_lock lock{m_mutex};
    m_done[job] = true;
    m_changed.notify_all();
}

} // namespace footfall
