// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <chrono>
#include <string>
#include <string_view>

namespace footfall::report {

/// The lines on standard error, and the progress line that makes way for them.
class Messages
{
public:
    /// `quiet`: no progress and no notes.
    explicit Messages(bool quiet);

    /// "footfall-report: SUBJECT: TEXT"; without a subject that part is missing. Both are escaped already.
    void error(std::string_view subject, std::string_view text);
    void note(std::string_view subject, std::string_view text);
    /// A note that --quiet does not silence.
    void loudNote(std::string_view subject, std::string_view text) { error(subject, text); }

    /// One line that is written over and over, only on a terminal and only after a moment.
    void progress(const ProgressState& state);
    void endProgress();

private:
    bool m_quiet;
    bool m_showsProgress;
    bool m_progressShown = false;
    std::chrono::steady_clock::time_point m_nextUpdate;
};

/// Shows a load's progress.
class MessageProgress final : public Progress
{
public:
    explicit MessageProgress(Messages& messages) : m_messages{messages} {}
    bool goOn(const ProgressState& state) override
    {
        m_messages.progress(state);
        return true;
    }

private:
    Messages& m_messages;
};

} // namespace footfall::report
