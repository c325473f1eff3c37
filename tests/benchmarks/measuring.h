// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace footfall::benchmark {

/// What a stage found, by name, so that somebody else can check it.
using Answer = std::map<std::string, std::uint64_t>;

struct Measured
{
    std::string stage;
    std::vector<double> seconds; ///< of each run, without the warm-up
    Answer answer;
};

/// Runs a stage once to warm up and then `runs` times. `repeats`: how often it is done within one run, for stages too
/// quick for the clock; the time given is that of one.
Measured measure(std::string stage, int runs, const std::function<Answer()>& work, int repeats = 1);

/// All of them as one JSON array.
std::string asJson(const std::vector<Measured>& stages);

} // namespace footfall::benchmark
