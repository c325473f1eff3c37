// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/window/results_page.h"
#include "app/desktop/workspace/compared_with.h"

#include <QList>

#include <array>

class QAction;
class QActionGroup;
class QKeySequence;
class QObject;
class QString;
class QWidget;

namespace footfall::desktop {

class DayChooser;
class Workspace;

/// Everything that the window can be told to do: the same action in menus, toolbar and keys. Owned by the window.
struct Commands
{
    explicit Commands(QWidget* window);

    /// Only what makes sense now can be chosen.
    void update(const Workspace& workspace, const DayChooser& chooser);
    /// The same of those that go from day to day.
    void updateDays(const Workspace& workspace, const DayChooser& chooser) const;

    QAction* open;
    QAction* openSample;
    QAction* reload;
    QAction* cancelLoad;
    QAction* quit;
    QAction* copy;
    QAction* copyFigures;
    QAction* filter;
    QAction* resetDefinitions;
    QAction* sidebar;
    QAction* pictures;
    QAction* fullScreen;
    QAction* previousDay;
    QAction* nextDay;
    QAction* firstDay;
    QAction* lastDay;
    QAction* swapDays;
    std::array<QAction*, offeredComparedWith.size()> comparedWith{};
    std::array<QAction*, allTabs.size()> openTab{};
    QAction* exportDay;
    QAction* exportAllDays;
    QAction* exportPairs;
    QAction* exportUsers;
    QAction* exportSessions;
    QAction* exportPages;
    QAction* exportTrend;
    QAction* numbers;
    QAction* about;

private:
    QAction* add(const char* name, const QString& text, const QList<QKeySequence>& keys = {});

    QWidget* m_window;
};

} // namespace footfall::desktop
