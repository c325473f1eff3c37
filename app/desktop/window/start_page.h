// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace footfall::desktop {

struct Commands;
class Workspace;

/// What stands in the window until there are figures: what to do, what is being read, or why reading failed.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(const Workspace& workspace, const Commands& commands, QWidget* parent = nullptr);

private:
    void showState();

    const Workspace& m_workspace;
    QLabel* m_heading;
    QLabel* m_text;
    QWidget* m_buttons;
};

} // namespace footfall::desktop
