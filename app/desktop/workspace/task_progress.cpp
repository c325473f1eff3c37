// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/task_progress.h"

#include <algorithm>

namespace footfall::desktop {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds betweenTwo{40}; // as often as an eye tells apart; painting takes from the reading
constexpr int atEnd = 1000;

int permilleOf(const ProgressState& state)
{
    if (state.bytesTotal == 0)
        return -1;
    // a file may grow while it is read
    return static_cast<int>(std::min<std::uint64_t>(state.bytesRead * atEnd / state.bytesTotal, atEnd));
}

} // namespace

bool PromisedProgress::goOn(const ProgressState& state)
{
    if (m_promise.isCanceled())
        return false;
    const TaskProgress progress{.permille = permilleOf(state), .rows = state.rows};
    if (moved(progress)) {
        m_told = progress;
        m_promise.addResult(progress);
    }
    return true;
}

bool PromisedProgress::moved(const TaskProgress& progress)
{
    const bool same = progress.permille < 0 ? progress.permille == m_told.permille && progress.rows == m_told.rows
                                            : progress.permille == m_told.permille;
    if (same || (progress.permille != atEnd && Clock::now() < m_next)) // the end is told at once
        return false;
    m_next = Clock::now() + betweenTwo;
    return true;
}

} // namespace footfall::desktop
