// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"

#include <QString>

#include <optional>
#include <vector>

namespace footfall::desktop {

/// What a note asks of the analyst's attention.
enum class NoteWeight {
    Warning, ///< the figures say less than they seem to
    Choice,  ///< a definition that is not the default
    Detail,  ///< worth knowing, kept behind a click
};

/// One note, in words.
struct NoteLine
{
    NoteWeight weight = NoteWeight::Detail;
    QString text;
    std::optional<Identity> suggestion = {}; ///< a column to take instead of those chosen
    bool isOfQuality = false;                ///< there is more of it among what is said of the data's quality
    int graveness = 0;                       ///< the greater, the sooner it is said, among lines of one weight
};

/// The notes on the files, on the days, and on definitions that are not the default; the gravest first.
std::vector<NoteLine> noteLines(const Answer& answer);

/// "time zone Europe/Paris; session gap 45 min": what differs from the default; empty if nothing does.
QString definitionsText(const Definitions& definitions);

} // namespace footfall::desktop
