// SPDX-License-Identifier: GPL-3.0-or-later
// footfall_stages FILE [RUNS]: how long each stage takes on a file, as JSON.
#include "tests/benchmarks/stage_lists.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char* argv[])
{
    using namespace footfall::benchmark;
    if (argc < 2) {
        std::fputs("usage: footfall_stages FILE [RUNS]\n", stderr);
        return 2;
    }
    const int runs = argc > 2 ? std::atoi(argv[2]) : 7;
    std::vector<Measured> stages = readingStages(argv[1], runs);
    for (Measured& stage : questionStages(datasetOf(argv[1]), runs))
        stages.push_back(std::move(stage));
    std::fputs(asJson(stages).c_str(), stdout);
    return 0;
}
