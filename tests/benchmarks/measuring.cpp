// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measuring.h"

#include <chrono>
#include <sstream>

namespace footfall::benchmark {

Measured measure(std::string stage, int runs, const std::function<Answer()>& work, int repeats)
{
    using Clock = std::chrono::steady_clock;
    Measured measured{std::move(stage), {}, work()};
    for (int run = 0; run < runs; ++run) {
        const Clock::time_point start = Clock::now();
        for (int i = 0; i < repeats; ++i)
            measured.answer = work();
        measured.seconds.push_back(std::chrono::duration<double>(Clock::now() - start).count() / repeats);
    }
    return measured;
}

std::string asJson(const std::vector<Measured>& stages)
{
    std::ostringstream json;
    const char* between = "";
    json << "[";
    for (const Measured& stage : stages) {
        json << between << "\n {\"stage\": \"" << stage.stage << "\", \"seconds\": [";
        between = "";
        for (const double seconds : stage.seconds) {
            json << between << seconds;
            between = ", ";
        }
        json << "], \"answer\": {";
        between = "";
        for (const auto& [name, value] : stage.answer) {
            json << between << "\"" << name << "\": " << value;
            between = ", ";
        }
        json << "}}";
        between = ",";
    }
    json << "]\n";
    return json.str();
}

} // namespace footfall::benchmark
