// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/load_report.h"
#include "core/metrics/all_days.h"
#include "core/metrics/day_pair.h"
#include "core/metrics/notes.h"
#include "core/metrics/usual.h"
#include "core/study/study.h"

#include <memory>
#include <vector>

namespace footfall::desktop {

/// A study and what the window always needs of it; made in the background, then written by nobody.
struct StudyView
{
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const Study> study;
    std::vector<DayRun> days; ///< every day of the dense range and stray days, long empty runs folded
    std::vector<Note> fileNotes;
};

/// The answer to one question: a pair of days under definitions. What every widget shows comes from the same value.
struct Answer
{
    std::shared_ptr<const StudyView> view;
    DayFigures figures; ///< figures.days is the pair
    Usual usual;
    std::vector<Note> dayNotes;

    [[nodiscard]] const Study& study() const { return *view->study; }
    /// Whether there is an event at all; else `figures.days` are no days to show.
    [[nodiscard]] bool hasDays() const { return study().store().size() > 0; }
};

/// The answer, if it has days to show, else null.
inline std::shared_ptr<const Answer> ofDays(const std::shared_ptr<const Answer>& answer)
{
    return answer && answer->hasDays() ? answer : nullptr;
}

} // namespace footfall::desktop
