// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/definitions.h"

class QMainWindow;

namespace footfall::desktop {

class ResultsPage;

/// Size and place of the window, and how its room is divided, as the settings have it. What does not make sense leaves
/// the defaults.
void restoreWindow(QMainWindow& window, ResultsPage& results);
/// Writes size and place, which are those of the window that is closed last, and how the room is divided, if that was
/// changed by hand: another window may have changed it meanwhile.
void saveWindow(const QMainWindow& window, const ResultsPage& results, bool wasRearranged);

/// The definitions as the user left them; what is missing or makes no sense has its default.
Definitions savedDefinitions();
/// Writes the definitions that are others than in `known`, what this window last read or wrote: the rest another window
/// may have changed meanwhile.
void saveDefinitions(const Definitions& definitions, const Definitions& known);

} // namespace footfall::desktop
