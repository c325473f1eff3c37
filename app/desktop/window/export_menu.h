// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace footfall::desktop {

struct Commands;
class Exporter;
class ResultsPage;
class Workspace;

/// Everything that can be saved, of what is shown.
class ExportMenu final : public QMenu
{
    Q_OBJECT

public:
    ExportMenu(const Commands& commands, const Workspace& workspace, ResultsPage& results, Exporter& exporter,
               QWidget* parent = nullptr);
};

} // namespace footfall::desktop
