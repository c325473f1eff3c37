// SPDX-License-Identifier: GPL-3.0-or-later
// What is usual for the pairs of days that footfall-report would report on, for the oracle to compare with:
//     usual_lines [options of footfall-report] --pairs X:Y[,X:Y...] EVENTS...
// An array of an object a pair: {"FIGURE": [[least, greatest, days], figure a week earlier, "low" or "high"], ...}.
#include "app/report/options.h"
#include "core/base/output.h"
#include "core/load/loader.h"
#include "core/metrics/usual.h"
#include "core/report/json_writer.h"

#include <unistd.h>

namespace footfall {

namespace {

void writeUsual(const Study& study, DayPair days, JsonWriter& json)
{
    const Usual usual = usualFor(study, days);
    const DayFigures figures = dayFigures(study, days);
    json.newLine();
    json.beginObject();
    for (const FigureRow& row : figureRows) {
        json.key(row.id);
        json.beginArray();
        if (const std::optional<TypicalRange> range = usual.rangeOf(row.figure)) {
            json.beginArray();
            json.value(range->least);
            json.value(range->greatest);
            json.value(std::uint64_t{range->days});
            json.endArray();
        } else {
            json.null();
        }
        json.value(usual.earlierOf(row.figure));
        const Judgement judgement = usual.judge(row.figure, countOf(figures, row.figure));
        json.value(judgement == Judgement::Usual ? std::nullopt
                                                 : std::optional{judgement == Judgement::Low ? "low" : "high"});
        json.endArray();
    }
    json.endObject();
}

int run(const std::vector<std::string>& arguments)
{
    const auto parsed = report::parseOptions(arguments);
    const auto* const options = std::get_if<report::Options>(&parsed);
    if (options == nullptr)
        return 2;
    const Definitions& definitions = options->settings.definitions;
    NoProgress progress;
    const Outcome<Dataset> outcome =
        load({.files = options->files,
              .columns = {.identities = {true, true, true}, .pages = true, .eventIds = false},
              .required = definitions.identity,
              .acceptPartial = true},
             progress);
    const auto* const dataset = std::get_if<Dataset>(&outcome);
    if (dataset == nullptr)
        return 3;
    const auto study = Study::make(dataset->store, definitions);
    if (!study)
        return 1;
    Output output{STDOUT_FILENO};
    JsonWriter json{output};
    json.beginArray();
    for (const DayPair& days : options->settings.outputs.pairs)
        writeUsual(*study.value(), days, json);
    json.endArray();
    output << '\n';
    return output.flush() ? 0 : 6;
}

} // namespace

} // namespace footfall

int main(int count, char** arguments)
{
    return footfall::run({arguments + 1, arguments + count});
}
