// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/definitions.h"

class QMainWindow;
class QSplitter;

namespace footfall::desktop {

class ResultsPage;

/// Size and place of the window, and how its room is divided. What does not make sense leaves the defaults.
void saveWindow(const QMainWindow& window, const QSplitter& splitter, const ResultsPage& results);
void restoreWindow(QMainWindow& window, QSplitter& splitter, ResultsPage& results);

/// The definitions as the user left them; what is missing or makes no sense has its default.
Definitions savedDefinitions();
void saveDefinitions(const Definitions& definitions);

} // namespace footfall::desktop
