// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/session/answer.h"

#include <QPromise>

#include <variant>

namespace footfall::desktop {

/// A pair of days of a view's dataset under definitions.
struct Question
{
    std::shared_ptr<const StudyView> view; ///< to go on from; if its definitions are the ones asked for, as it is
    Definitions definitions;
    DayPair days;
};

using Reply = std::variant<std::shared_ptr<const Answer>, Error>;

/// Answers, on the thread that calls.
void answerQuestion(const Question& question, QPromise<Reply>& promise);

} // namespace footfall::desktop
