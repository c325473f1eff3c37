// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QApplication>

namespace footfall::desktop {

/// Qt's application, in which an exception ends what was being done and not the program: Qt can't carry one through its
/// event loop. Mostly it is memory that ran out, and there will be some again once what was tried is given up.
class Application final : public QApplication
{
    Q_OBJECT

public:
    /// Numbers and names of days are in the language of the words, which are English until there are translations: "31
    /// % of Dienstag's visitors" is neither. What is no word, such as where a week begins, stays the system's.
    Application(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    /// Said once the event loop is reached again.
    void failed(const footfall::Error& error);

private:
    void tell(ErrorKind kind) noexcept;
};

} // namespace footfall::desktop
