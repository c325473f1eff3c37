// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>
#include <vector>

class QMimeData;
class QWidget;

namespace footfall::desktop {

/// Lets files be dropped anywhere on a window, on its text fields too; only files of this machine.
class DropFilter final : public QObject
{
    Q_OBJECT

public:
    explicit DropFilter(QWidget* window);

Q_SIGNALS:
    void filesDropped(const std::vector<std::filesystem::path>& files);
    /// Files that would be taken came over the window, or left it again or were dropped.
    void dragged(bool isOver);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setOver(bool isOver);

    QWidget* m_window;
    bool m_areFiles = false; ///< what is dragged
    bool m_isOver = false;
};

/// The local files that a drag carries; none if it carries anything else.
std::vector<std::filesystem::path> localFilesIn(const QMimeData& data);

} // namespace footfall::desktop
