// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"
#include "core/base/progress.h"
#include "core/input/bytes/input_file.h"

#include <chrono>
#include <optional>
#include <vector>

namespace footfall::desktop {

/// What to read, and what to answer of it at first.
struct LoadOrder
{
    std::vector<Input> files;
    Definitions definitions;
    std::optional<DayPair> days; ///< else the last day against the day before
    OpenInput open;
};

/// Files that were read, with the first answer, so that figures are there as soon as the file is.
struct Loaded
{
    std::shared_ptr<const Answer> answer;
    std::chrono::milliseconds time{};
};

/// Reads and answers, on the thread that calls.
Outcome<Loaded> loadFiles(const LoadOrder& order, Progress& progress);

} // namespace footfall::desktop
