// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/load/load_report.h"
#include "core/metrics/notes.h"
#include "core/study/definitions.h"

#include <string>
#include <string_view>

namespace footfall {

/// What happened and what to do, in one line without the file's name. Text from data is escaped.
std::string describe(const Error& error);
/// An input's name, escaped; "standard input" for that.
std::string inputText(const Input& input);
/// The file that an error speaks of, escaped, or empty.
std::string subjectOf(const Error& error);

/// A note in one line, without a file's name. `load` gives its counts, `definitions` the names that it speaks of.
std::string describe(const Note& note, const LoadReport& load, const Definitions& definitions);

/// "3 fields, 2 timestamp": the reasons that occur, with their counts.
std::string reasonsIn(const RejectedRows& rejected);

/// Chosen identity columns as "user_fingerprint, domain_userid".
std::string identityNames(const Definitions& definitions);

} // namespace footfall
