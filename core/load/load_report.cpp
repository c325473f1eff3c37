// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/load_report.h"

#include <algorithm>
#include <numeric>

namespace footfall {

void RejectedRows::add(const RejectedRow& row, std::string_view text)
{
    ++counts[static_cast<std::size_t>(row.reason)];
    if (first.size() >= mostKept)
        return;
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    first.push_back(row);
    first.back().text = text.substr(0, rejectedTextLimit);
}

std::uint64_t RejectedRows::total() const
{
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

bool LoadReport::partial() const
{
    return std::any_of(files.begin(), files.end(), [](const FileReport& file) { return file.damage.has_value(); });
}

} // namespace footfall
