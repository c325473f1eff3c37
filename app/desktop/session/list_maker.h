// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/table.h"

#include <QObject>

#include <functional>
#include <memory>

namespace footfall::desktop {

/// Makes the list that a page shows, in the background; the newest question wins, and of what was asked before
/// nothing is heard. All of its interface is called and heard on the GUI thread.
class ListMaker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY(ListMaker)

public:
    /// Called on another thread: holds all that it needs.
    using Make = std::function<std::shared_ptr<const Table>()>;

    explicit ListMaker(QObject* parent = nullptr);
    /// Waits for what is being made.
    ~ListMaker() override;

    /// Begins as soon as what was asked before has ended.
    void start(Make make);
    /// Nothing is heard of what was asked.
    void drop();
    [[nodiscard]] bool isMaking() const { return m_isMaking; }
    /// Frees a list that is not shown any more where nobody waits for it: it may be the last one to hold a whole file.
    void letGo(std::shared_ptr<const void> value);

Q_SIGNALS:
    void made(std::shared_ptr<const footfall::Table> table);
    void failed(const footfall::Error& error);

private:
    class Private;

    std::unique_ptr<Private> d;
    bool m_isMaking = false;
};

} // namespace footfall::desktop
