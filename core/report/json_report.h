// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/output.h"
#include "core/metrics/overview.h"
#include "core/report/table.h"

#include <span>
#include <string>
#include <string_view>

namespace footfall {

class JsonWriter;

/// A note and the program's words for it.
struct WordedNote
{
    Note note;
    std::string text;
};

/// Everything that the JSON report says.
struct JsonReport
{
    std::string_view version;
    const Overview& overview;
    std::span<const WordedNote> notes;
    std::optional<std::uint64_t> duplicateEventIds;
    const Table& days;
    const Table* items = nullptr; ///< a list, if one was asked for
};

/// One object with its keys in the order of the command line's specification, and a line feed.
void writeJson(const JsonReport& report, Output& output);

/// The definitions as an object; reports and settings files have the same.
void writeDefinitions(const Definitions& definitions, JsonWriter& json);

} // namespace footfall
