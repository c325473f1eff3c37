// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/session/answer.h"
#include "app/desktop/session/load_progress.h"
#include "core/input/bytes/input_file.h"

#include <QPromise>

#include <chrono>
#include <optional>
#include <variant>
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

/// What work on the loading lane tells: how far it is, and at last its outcome. Cancelled work tells nothing more.
using LoadStep = std::variant<LoadProgress, Loaded, Error>;

/// Reads and answers, on the thread that calls.
void loadFiles(const LoadOrder& order, QPromise<LoadStep>& promise);

} // namespace footfall::desktop
