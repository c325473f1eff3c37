// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/input.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace footfall {
struct LoadReport;
}

namespace footfall::desktop {

class Workspace;

/// The file of made-up events that comes with the program; nothing where it was not installed.
std::optional<std::filesystem::path> sampleFile();

/// Every way in which the analyst opens files with a window: the dialog, a drop, the list of recent ones, the sample.
class FileOpener final : public QObject
{
    Q_OBJECT

public:
    FileOpener(Workspace& workspace, QWidget* window);

    /// Asks for files, without waiting for the answer.
    void choose();
    void open(const std::vector<std::filesystem::path>& files);
    /// Nothing happens where there is none.
    void openSample();

Q_SIGNALS:
    /// Files that would be opened came over the window, or left it again or were dropped.
    void dragged(bool isOver);

private:
    void remember();

    Workspace& m_workspace;
    QWidget* m_window;
    std::shared_ptr<const LoadReport> m_remembered; ///< what reading those gave that stand in front of the recent ones
    qint64 m_opened = 0;                            ///< when they were read
    bool m_hasFacts = false;                        ///< whether what is in them stands there too
};

} // namespace footfall::desktop
