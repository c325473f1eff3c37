// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/session/answer.h"

namespace footfall::desktop {

/// A study of a dataset, with what the window needs of it. `before` may be null; if it is of the same dataset, what
/// the definitions left as it was is shared. Blocks while it walks through the events. Errors: those of Study::make.
Result<std::shared_ptr<const StudyView>> makeView(const std::shared_ptr<const Dataset>& dataset,
                                                  const Definitions& definitions, const StudyView* before);

/// What a pair of days gives.
std::shared_ptr<const Answer> makeAnswer(const std::shared_ptr<const StudyView>& view, DayPair days);

/// The pair that a file opens on: the last day of the dense range, against that at the compare distance before it;
/// without an event no days that mean anything.
DayPair firstPair(const Study& study);

} // namespace footfall::desktop
