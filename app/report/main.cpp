// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_program.h"

#include <csignal>
#include <string>
#include <vector>

int main(int argc, char* argv[])
{
    // a reader that went away, or a file that may not grow, shows as a failed write, and that as the exit code
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    return static_cast<int>(footfall::report::run(arguments));
}
