// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/inputs.h"

#include "core/input/input_name.h"

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

namespace footfall::report {

bool isOneOf(const std::filesystem::path& output, std::span<const std::filesystem::path> inputs)
{
    struct stat target = {};
    if (::stat(output.c_str(), &target) != 0 || !S_ISREG(target.st_mode))
        return false;
    return std::any_of(inputs.begin(), inputs.end(), [&](const std::filesystem::path& input) {
        struct stat info = {};
        const int failed =
            isStandardInput(input.native()) ? ::fstat(STDIN_FILENO, &info) : ::stat(input.c_str(), &info);
        return failed == 0 && info.st_dev == target.st_dev && info.st_ino == target.st_ino;
    });
}

} // namespace footfall::report
