// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_program.h"

#include "core/base/memory_reserve.h"

#include <csignal>
#include <new>
#include <string>
#include <vector>

int main(int argc, char* argv[])
{
    using namespace footfall;
    constexpr const char* program = "footfall-report";
    // a reader that went away, or a file that may not grow, shows as a failed write, and that as the exit code
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    try {
        const MemoryReserve reserve{program};
        const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
        return static_cast<int>(report::run(arguments));
    } catch (const std::bad_alloc&) { // also while the message was made that says so
        tellOutOfMemory(program);
        return static_cast<int>(report::ExitCode::Fault);
    }
}
