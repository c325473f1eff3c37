// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"
#include "core/base/error.h"

#include <QObject>

#include <memory>

namespace footfall::desktop {

/// Counts repeated event_ids on request: reads the files once more, since the window keeps no event_id. All of its
/// interface is called and heard on the GUI thread.
class DuplicateCounter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY(DuplicateCounter)

public:
    explicit DuplicateCounter(QObject* parent = nullptr);
    /// Stops and waits.
    ~DuplicateCounter() override;

    /// Of the answer's files, under its definitions. What was asked before is dropped.
    void start(const Answer& answer);
    void stop();
    [[nodiscard]] bool isCounting() const;

    /// Whether the files can be read again and have a column of event_ids.
    static bool canCount(const LoadReport& report);

Q_SIGNALS:
    /// So much of the files is read.
    void progressed(int permille);
    void counted(quint64 repeated);
    /// The files hold other rows than those that are shown.
    void filesChanged();
    void failed(const footfall::Error& error);

private:
    class Private;

    std::unique_ptr<Private> d;
};

} // namespace footfall::desktop
