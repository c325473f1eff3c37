// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <filesystem>
#include <vector>

class QAction;
class QVBoxLayout;

namespace footfall::desktop {

class DropArea;
class RecentSection;
class SampleRow;
class StartHead;
class Workspace;

/// The commands that the start page has buttons for.
struct StartActions
{
    QAction* open;
    QAction* openSample;
};

/// What stands in the window until there are figures: how to open a file, what was opened last, the sample; what is
/// being read, or why reading failed.
class StartPage final : public QScrollArea
{
    Q_OBJECT

public:
    StartPage(const Workspace& workspace, const StartActions& actions, QWidget* parent = nullptr);

    /// Files that would be opened are dragged over the window.
    void showDrag(bool isOver);
    /// The list of recent files was changed elsewhere.
    void refreshRecentFiles();

    [[nodiscard]] RecentSection& recentFiles() { return *m_recent; }

Q_SIGNALS:
    void filesChosen(const std::vector<std::filesystem::path>& files);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showState();
    void open(const std::vector<std::filesystem::path>& files);
    void followRow(const QModelIndex& index);
    void takeRoom();

    const Workspace& m_workspace;
    QWidget* m_column; ///< in the middle of the page
    QVBoxLayout* m_parts;
    StartHead* m_head;
    DropArea* m_drop;
    RecentSection* m_recent;
    SampleRow* m_sample;
};

} // namespace footfall::desktop
