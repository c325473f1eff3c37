// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QPromise>

#include <chrono>
#include <cstdint>

namespace footfall::desktop {

/// How far work in the background is.
struct TaskProgress
{
    int permille = 0; ///< of the compressed bytes, 0 to 1000; -1 where the size is not known
    std::uint64_t rows = 0;
};

/// Passes on how far the work is, a few times a second and when that has changed, and stops it when nobody waits for
/// it any more. Used on the thread that works.
class PromisedProgress final : public Progress
{
public:
    explicit PromisedProgress(QPromise<TaskProgress>& promise) : m_promise{promise} {}

    bool goOn(const ProgressState& state) override;

private:
    bool moved(const TaskProgress& progress);

    QPromise<TaskProgress>& m_promise;
    TaskProgress m_told{.permille = -2};
    std::chrono::steady_clock::time_point m_next;
};

} // namespace footfall::desktop
