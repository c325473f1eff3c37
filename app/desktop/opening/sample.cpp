// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/sample.h"

#include "app/desktop/common/text.h"

#include <QCoreApplication>

#include <system_error>

namespace footfall::desktop {

std::optional<std::filesystem::path> sampleFile()
{
    const std::filesystem::path programs = toPath(QCoreApplication::applicationDirPath());
    for (const std::filesystem::path& candidate :
         {programs.parent_path() / "share/footfall/sample/events.gz", std::filesystem::path{FOOTFALL_SOURCE_SAMPLE}}) {
        std::error_code unknown;
        if (std::filesystem::is_regular_file(candidate, unknown))
            return candidate;
    }
    return std::nullopt;
}

} // namespace footfall::desktop
