// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace footfall::benchmark {

/// Sees how long the event loop of this thread keeps others waiting: a timer ticks every few milliseconds, and what a
/// tick comes later than that is a pause.
class LoopProbe
{
public:
    static constexpr int periodMs = 2;

    LoopProbe();
    /// Begins anew.
    void start();
    /// Pauses since start(), in milliseconds, ascending; the one that still lasts included.
    std::vector<double> stop();

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_last = 0;
    std::vector<double> m_pauses;
};

} // namespace footfall::benchmark
