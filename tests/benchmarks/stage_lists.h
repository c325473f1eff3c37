// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/load_report.h"
#include "tests/benchmarks/measuring.h"

#include <filesystem>
#include <vector>

namespace footfall::benchmark {

/// Each stage of reading on top of those before it: inflate, structure, parse, store. Exits with a message if the file
/// can't be read.
std::vector<Measured> readingStages(const std::filesystem::path& file, int runs);

/// The file with all columns, for the questions.
Dataset datasetOf(const std::filesystem::path& file);

/// What is asked of a file that has been read: days, other definitions, a list.
std::vector<Measured> questionStages(const Dataset& dataset, int runs);

} // namespace footfall::benchmark
