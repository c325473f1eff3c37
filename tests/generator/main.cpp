// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/generator/day_events.h"
#include "tests/generator/gzip_writer.h"
#include "tests/generator/options.h"
#include "tests/generator/table_writer.h"
#include "tests/generator/visit_plan.h"

#include <cstdio>
#include <exception>

namespace {

void makeFile(const generator::Options& options)
{
    generator::GzipWriter file(options.out, options.level);
    const generator::VisitPlan plan(options);
    generator::DayEvents days(options, plan);
    generator::TableWriter table(options, file);
    for (std::vector<generator::Event> events; days.next(events);) {
        for (const generator::Event& event : events)
            table.write(event);
    }
    file.finish();
}

} // namespace

int main(int argc, char* argv[])
{
    const auto parsed = generator::parseOptions({argv + 1, argv + argc});
    if (std::holds_alternative<generator::HelpWanted>(parsed)) {
        std::fputs(generator::helpText, stdout);
        return 0;
    }
    if (const auto* wrong = std::get_if<generator::WrongUsage>(&parsed)) {
        std::fprintf(stderr, "make_events: %s (--help lists the options)\n", wrong->message.c_str());
        return 2;
    }
    try {
        makeFile(std::get<generator::Options>(parsed));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "make_events: %s\n", error.what());
        return 1;
    }
    return 0;
}
