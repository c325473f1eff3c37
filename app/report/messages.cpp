// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/messages.h"

#include "core/base/output.h"
#include "core/base/text.h"

#include <unistd.h>

namespace footfall::report {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds beforeProgressShows{500};
constexpr std::chrono::milliseconds betweenUpdates{100};
constexpr std::string_view clearLine = "\r\x1B[K";

void writeLine(std::string_view subject, std::string_view text)
{
    Output output{STDERR_FILENO};
    output << "footfall-report: " << subject << (subject.empty() ? "" : ": ") << text << '\n';
    output.flush(); // when standard error can't be written there is nobody left to tell
}

} // namespace

Messages::Messages(bool quiet)
    : m_quiet{quiet},
      m_showsProgress{!quiet && ::isatty(STDERR_FILENO) == 1},
      m_nextUpdate{Clock::now() + beforeProgressShows}
{
}

void Messages::error(std::string_view subject, std::string_view text)
{
    endProgress();
    writeLine(subject, text);
}

void Messages::note(std::string_view subject, std::string_view text)
{
    if (!m_quiet)
        error(subject, text);
}

void Messages::progress(const ProgressState& state)
{
    const Clock::time_point now = Clock::now();
    if (!m_showsProgress || now < m_nextUpdate)
        return;
    m_nextUpdate = now + betweenUpdates;
    m_progressShown = true;
    Output output{STDERR_FILENO};
    output << clearLine << "reading";
    if (state.bytesTotal > 0)
        output << " " << std::to_string(state.bytesRead * 100 / state.bytesTotal) << " %";
    output << ", " << grouped(state.rows) << " rows";
    output.flush();
}

void Messages::endProgress()
{
    if (!m_progressShown)
        return;
    m_progressShown = false;
    Output output{STDERR_FILENO};
    output << clearLine;
    output.flush();
}

} // namespace footfall::report
