// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/loop_probe.h"

#include <algorithm>
#include <utility>

namespace footfall::benchmark {

LoopProbe::LoopProbe()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(periodMs);
    m_timer.callOnTimeout(&m_timer, [this] { tick(); });
}

void LoopProbe::start()
{
    m_pauses.clear();
    m_last = 0;
    m_clock.start();
    m_timer.start();
}

std::vector<double> LoopProbe::stop()
{
    tick();
    m_timer.stop();
    std::sort(m_pauses.begin(), m_pauses.end());
    return std::exchange(m_pauses, {});
}

void LoopProbe::tick()
{
    const double now = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    m_pauses.push_back(std::max(0.0, now - m_last - periodMs));
    m_last = now;
}

} // namespace footfall::benchmark
