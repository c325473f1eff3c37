// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include "app/desktop/export/saving.h"

#include <filesystem>
#include <vector>

class QWidget;

namespace footfall::desktop {

class Session;

/// Asks where to save, and saves in the background; the window does not wait.
class Exporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY(Exporter)

public:
    Exporter(Session& session, QWidget* window);
    /// Waits for what is being saved.
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
    void saveAs(const Saving& saving, const QString& typedName);
    void askToReplace(const Saving& saving, const QString& name);
    [[nodiscard]] std::vector<Input> filesInUse() const;

    Session& m_session;
    QWidget* m_window;
    QThreadPool m_pool;
};

} // namespace footfall::desktop
