// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace footfall::desktop {

class ElidedLabel;
class Workspace;

/// What the file is, and what of it was left out.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const Workspace& workspace, QWidget* parent = nullptr);

private:
    void showFile();

    const Workspace& m_workspace;
    ElidedLabel* m_file;
    QLabel* m_time;
};

/// "events.gz — 1,500,000 events, 71,592 users, 1 Sep – 29 Oct 2014 …", of a workspace that shows something.
QString fileLine(const Workspace& workspace);

} // namespace footfall::desktop
