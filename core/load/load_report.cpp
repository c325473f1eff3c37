// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/load_report.h"

#include <algorithm>
#include <numeric>

namespace footfall {

void RejectedRows::keep(std::uint64_t line, RejectReason reason, std::string_view text)
{
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    first.push_back({.line = line, .reason = reason, .text = std::string{text.substr(0, rejectedTextLimit)}});
}

void RejectedRows::append(RejectedRows&& later, std::size_t file, std::uint64_t linesBefore)
{
    for (std::size_t reason = 0; reason < counts.size(); ++reason)
        counts[reason] += later.counts[reason];
    for (RejectedRow& row : later.first) {
        if (first.size() >= mostKept)
            return;
        first.push_back({file, linesBefore + row.line, row.reason, std::move(row.text)});
    }
}

std::uint64_t RejectedRows::total() const
{
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

bool LoadReport::partial() const
{
    return std::any_of(files.begin(), files.end(), [](const FileReport& file) { return file.damage.has_value(); });
}

void LoadReport::append(LoadReport&& piece, std::uint64_t linesBefore)
{
    const std::size_t index = files.size() - 1;
    FileReport& file = files.back();
    FileReport& more = piece.files.front();
    file.bytes += more.bytes;
    file.rows += more.rows;
    file.events += more.events;
    if (linesBefore == 0)
        file.layout = std::move(more.layout);
    if (!file.firstRejected && more.firstRejected) {
        file.firstRejected = more.firstRejected;
        file.firstRejected->file = index;
        file.firstRejected->line += linesBefore;
    }
    if (more.damage)
        file.damage = std::move(more.damage);
    rows += more.rows;
    events += more.events;
    rejected.append(std::move(piece.rejected), index, linesBefore);
    for (std::size_t i = 0; i < identityCount; ++i)
        eventsWithIdentity[i] += piece.eventsWithIdentity[i];
}

} // namespace footfall
