// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/export/saving.h"
#include "app/desktop/workspace/background_task.h"

#include <QObject>

#include <deque>
#include <filesystem>
#include <vector>

class QWidget;

namespace footfall::desktop {

class Workspace;

/// Asks where to save, and saves in the background; the window does not wait.
class Exporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY(Exporter)

public:
    Exporter(Workspace& workspace, QWidget* window);
    /// Waits for what is being saved, and saves what still waits.
    ~Exporter() override;

    /// Opens the dialog, without waiting for the answer.
    void ask(const Saving& saving);
    void saveTo(const Saving& saving, const std::filesystem::path& target);

Q_SIGNALS:
    void saved(const std::filesystem::path& target);
    void failed(const footfall::Error& error);
    /// The target is one of the files that are shown or being read.
    void refused(const std::filesystem::path& target);

private:
    struct Order
    {
        Saving saving;
        std::filesystem::path target;
    };

    void startNext();
    void end(const Status& status);
    void askFor(const Saving& saving, const QString& suggestedName);
    void saveAs(const Saving& saving, const QString& typedName);
    void askToReplace(const Saving& saving, const QString& name);
    [[nodiscard]] std::vector<Input> filesInUse() const;

    Workspace& m_workspace;
    QWidget* m_window;
    std::deque<Order> m_orders;              ///< the first is being saved: two to one name come one after the other
    BackgroundTask<std::monostate> m_saving; ///< last, so that it ends before what it calls
};

} // namespace footfall::desktop
