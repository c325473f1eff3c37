// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace footfall {

/// Runs jobs, which are numbered from 0, several at once and begun in the order of their numbers: one on the owner's
/// thread, the others on threads of their own. The owner takes the results in the same order; few jobs are begun ahead
/// of what he has taken, so that results don't pile up.
class Lanes
{
public:
    /// `run` is called with each job's number, from any thread, and doesn't throw.
    Lanes(std::size_t jobs, std::size_t lanes, std::function<void(std::size_t)> run);
    Lanes(const Lanes&) = delete;
    Lanes& operator=(const Lanes&) = delete;
    /// Begins no other job and waits for those that run; telling them to end is up to the owner.
    ~Lanes();

    /// Runs the next job on the owner's thread; false if there is none to begin now.
    bool runNext();
    /// Whether the job has ended, waiting for that if `patience` is given.
    bool isDone(std::size_t job, std::chrono::milliseconds patience = {});
    /// The owner is done with the result of one more job.
    void release();

private:
    [[nodiscard]] bool mayBegin() const;
    void runAll(const std::stop_token& stop);
    void runOne(std::size_t job);

    std::function<void(std::size_t)> m_run;
    std::size_t m_mostAhead;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<bool> m_done;   ///< guarded by m_mutex, as those below
    std::size_t m_begun = 0;    ///< jobs
    std::size_t m_released = 0; ///< jobs
    std::vector<std::jthread> m_threads;
};

} // namespace footfall
