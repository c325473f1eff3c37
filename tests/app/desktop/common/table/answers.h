// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"
#include "tests/support/plain_events.h"

#include <memory>

namespace footfall::test {

inline std::shared_ptr<const desktop::StudyView> viewOf(const PlainEvents& events, const Definitions& definitions = {})
{
    auto dataset = std::make_shared<Dataset>();
    dataset->store = storeOf(events);
    dataset->report.events = dataset->report.rows = events.size();
    const auto study = Study::make(dataset->store, definitions);
    auto view = std::make_shared<desktop::StudyView>();
    view->dataset = dataset;
    view->study = study.value();
    view->days = allDays(*view->study);
    return view;
}

/// What a workspace would hand to the widgets.
inline std::shared_ptr<const desktop::Answer> answerTo(std::shared_ptr<const desktop::StudyView> view, DayPair days)
{
    auto answer = std::make_shared<desktop::Answer>();
    answer->figures = dayFigures(*view->study, days);
    answer->usual = usualFor(*view->study, days);
    answer->view = std::move(view);
    return answer;
}

inline Day day(const char* iso)
{
    return *parseDay(iso);
}

/// Users a and b on 28 September 2014, b (in two sessions) and c on the 29th, nobody on the 30th, a on 1 October.
inline PlainEvents fourDays()
{
    return {visit("a", "2014-09-28 10:00:00"), visit("b", "2014-09-28 11:00:00"), visit("b", "2014-09-29 09:00:00"),
            visit("b", "2014-09-29 10:00:00"), visit("c", "2014-09-29 12:00:00"), visit("a", "2014-10-01 23:30:00")};
}

} // namespace footfall::test
