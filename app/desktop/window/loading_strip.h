// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/window/overlay.h"

class QAction;
class QProgressBar;

namespace footfall::desktop {

class ElidedLabel;
class Workspace;

/// Shows how far the load is, over where else notes stand; there only while one runs.
class LoadingStrip final : public Overlay
{
    Q_OBJECT

public:
    LoadingStrip(Workspace& workspace, QAction* cancel, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void start();
    void showProgress(int permille, quint64 rows);

    Workspace& m_workspace;
    QString m_name;
    ElidedLabel* m_text;
    QProgressBar* m_bar;
};

} // namespace footfall::desktop
