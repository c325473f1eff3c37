// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"

namespace footfall::desktop {

/// What the window needs of a source, whatever the days. Blocks until all is answered. Errors: the source's.
Result<std::shared_ptr<const View>> makeView(std::shared_ptr<const AnswerSource> source);

/// A pair of days of a view's events under definitions.
struct Question
{
    std::shared_ptr<const View> view; ///< to go on from; if its definitions are the ones asked for, as it is
    Definitions definitions;
    DayPair days;
};

/// On the thread that calls. Errors: the source's.
Result<std::shared_ptr<const Answer>> answerTo(const Question& question);

/// What a pair of days gives. Errors: the source's.
Result<std::shared_ptr<const Answer>> makeAnswer(const std::shared_ptr<const View>& view, DayPair days);

/// The pair that a file opens on: the last day of the dense range, against that at the compare distance before it;
/// without an event no days that mean anything.
DayPair firstPair(const Overview& overview);

} // namespace footfall::desktop
