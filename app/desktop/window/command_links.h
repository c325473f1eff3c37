// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace footfall::desktop {

class Body;
struct Commands;
class DayChooser;
class FileOpener;
class ResultsPage;
class Workspace;

/// What the commands act on; all of it lives as long as the window does.
struct CommandTargets
{
    QWidget& window;
    Body& body;
    Workspace& workspace;
    DayChooser& chooser;
    FileOpener& opener;
    ResultsPage& results;
};

/// Has each command do what it says, and what the analyst asks for among the results as well.
void connectCommands(const Commands& commands, const CommandTargets& targets);

} // namespace footfall::desktop
