// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/application.h"

#include "core/base/memory_reserve.h"

#include <QLocale>

#include <exception>
#include <new>

namespace footfall::desktop {

Application::Application(int& argc, char** argv) : QApplication{argc, argv}
{
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
}

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::bad_alloc&) {
        tell(ErrorKind::OutOfMemory);
    } catch (const std::exception&) {
        tell(ErrorKind::Internal);
    }
    return false;
}

void Application::tell(ErrorKind kind) noexcept
{
    try {
        const Error error{.kind = kind, .detail = kind == ErrorKind::Internal ? "an exception" : ""};
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        MemoryReserve::refill();
    } catch (const std::bad_alloc&) {
        return; // not even the memory to say so
    }
}

} // namespace footfall::desktop
