// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/answer_source.h"

#include <memory>
#include <vector>

namespace footfall::desktop {

/// Who answers under some definitions, and what the window always needs of it; made in the background, then written by
/// nobody.
struct View
{
    std::shared_ptr<const AnswerSource> source;
    AllDays days; ///< every day of the dense range and stray days, long empty runs folded

    [[nodiscard]] const Overview& overview() const { return source->overview(); }
};

/// The answer to one question: a pair of days under definitions. What every widget shows comes from the same value.
struct Answer
{
    std::shared_ptr<const View> view;
    DayFigures figures; ///< figures.days is the pair
    Usual usual;
    std::vector<Note> dayNotes;

    [[nodiscard]] const Overview& overview() const { return view->overview(); }
    [[nodiscard]] const AnswerSource& source() const { return *view->source; }
    /// Whether there is an event at all; else `figures.days` are no days to show.
    [[nodiscard]] bool hasDays() const { return overview().hasDays(); }
};

/// The answer, if it has days to show, else null.
inline std::shared_ptr<const Answer> ofDays(const std::shared_ptr<const Answer>& answer)
{
    return answer && answer->hasDays() ? answer : nullptr;
}

} // namespace footfall::desktop
