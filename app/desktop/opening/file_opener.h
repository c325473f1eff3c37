// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/input.h"

#include <QObject>

#include <filesystem>
#include <optional>
#include <vector>

class QWidget;

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

private:
    void remember();

    Workspace& m_workspace;
    QWidget* m_window;
    std::vector<Input> m_remembered;
};

} // namespace footfall::desktop
