// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/arguments.h"
#include "app/desktop/window/application.h"
#include "app/desktop/window/main_window.h"
#include "core/base/memory_reserve.h"

#include <csignal>
#include <cstdio>
#include <new>
#include <string>
#include <vector>

namespace {

using namespace footfall::desktop;

enum ExitCode { Done = 0, Fault = 1, Usage = 2 };

std::vector<std::string> argumentsOf(int argc, char* argv[])
{
    return {argv + (argc > 0 ? 1 : 0), argv + argc};
}

/// Help and version need no screen.
bool informs(int argc, char* argv[])
{
    const auto parsed = parseArguments(argumentsOf(argc, argv));
    const auto* const information = std::get_if<StartInformation>(&parsed);
    if (information == nullptr)
        return false;
    const QString text =
        *information == StartInformation::Help ? usageText() : QStringLiteral("footfall " FOOTFALL_VERSION "\n");
    std::fputs(text.toLocal8Bit().constData(), stdout);
    return true;
}

int run(int argc, char* argv[])
{
    if (informs(argc, argv))
        return Done;
    QApplication::setOrganizationName(QStringLiteral("Footfall"));
    QApplication::setApplicationName(QStringLiteral("Footfall"));
    QApplication::setApplicationVersion(QStringLiteral(FOOTFALL_VERSION));
    Application application{argc, argv}; // takes Qt's own options out
    const auto parsed = parseArguments(argumentsOf(argc, argv));
    if (const auto* const error = std::get_if<StartError>(&parsed)) {
        std::fputs(QStringLiteral("footfall: %1\n").arg(error->text).toLocal8Bit().constData(), stderr);
        return Usage;
    }
    MainWindow window;
    QObject::connect(&application, &Application::failed, &window, &MainWindow::tell);
    window.show();
    if (const auto* const options = std::get_if<StartOptions>(&parsed))
        window.start(*options);
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    // a reader that went away, or a file that may not grow, shows as a failed write
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    constexpr const char* program = "footfall";
    try {
        const footfall::MemoryReserve reserve{program};
        return run(argc, argv);
    } catch (const std::bad_alloc&) { // before there was a window to say it in
        footfall::tellOutOfMemory(program);
    }
    return Fault;
}
