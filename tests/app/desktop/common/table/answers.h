// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answering.h"
#include "core/answers/loaded_events.h"
#include "tests/support/plain_events.h"

#include <memory>

namespace footfall::test {

inline std::shared_ptr<const desktop::View> viewOf(const PlainEvents& events, const Definitions& definitions = {},
                                                   const std::vector<FileReport>& files = {})
{
    Dataset dataset;
    dataset.store = storeOf(events);
    dataset.report.events = dataset.report.rows = events.size();
    dataset.report.files = files;
    return desktop::makeView(LoadedEvents::make(std::move(dataset), definitions).value()).value();
}

/// What a workspace would hand to the widgets.
inline std::shared_ptr<const desktop::Answer> answerTo(const std::shared_ptr<const desktop::View>& view, DayPair days)
{
    return desktop::makeAnswer(view, days).value();
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
