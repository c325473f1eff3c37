// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace footfall::desktop {

struct Commands;
class Exporter;
class ResultsPage;
class Workspace;

/// Has the exporter save what the commands and the lists' pages ask for, and each command be as its page is. All of
/// them live as long as the window does.
void connectExports(const Commands& commands, const Workspace& workspace, ResultsPage& results, Exporter& exporter);

} // namespace footfall::desktop
