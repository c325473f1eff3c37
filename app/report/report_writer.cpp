// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_writer.h"

#include "app/report/overview.h"
#include "app/wording/wording.h"
#include "core/base/text.h"
#include "core/report/csv.h"
#include "core/report/text_table.h"

#include <algorithm>

namespace footfall::report {

namespace {

std::vector<DayPair> pairsAsked(const Options& options, const Overview& overview, Day x)
{
    if (options.settings.outputs.subject == Subject::Pairs)
        return options.settings.outputs.pairs;
    return {{x, options.settings.outputs.dayY.value_or(overview.pairOf(x).y)}};
}

/// Events without a single one that the filter left have no days to report on.
bool hasNoDays(const Overview& overview, std::optional<Day> x)
{
    return overview.events == 0 || !x;
}

Result<std::shared_ptr<const Table>> daysAsked(const Options& options, const AnswerSource& source, std::optional<Day> x)
{
    if (hasNoDays(source.overview(), x) || options.settings.outputs.subject == Subject::AllDays)
        return source.allDaysTable(options.settings.outputs.figures);
    return source.dayTable(pairsAsked(options, source.overview(), *x), options.settings.outputs.figures);
}

Result<std::vector<Note>> notesAsked(const Options& options, const AnswerSource& source, std::optional<Day> x)
{
    std::vector<Note> notes = source.overview().notes;
    if (hasNoDays(source.overview(), x)) {
        notes.push_back({.code = NoteCode::NoEventsOnDay, .day = x});
    } else {
        const Result<std::vector<Note>> onDays = options.settings.outputs.subject == Subject::AllDays
                                                     ? source.notesOnAllDays()
                                                     : source.notes(pairsAsked(options, source.overview(), *x));
        if (!onDays)
            return onDays.error();
        notes.insert(notes.end(), onDays.value().begin(), onDays.value().end());
    }
    putMostDoubtfulFirst(notes);
    return notes;
}

/// Without any event it has no rows, whatever the day.
Result<std::shared_ptr<const Table>> listAsked(const Options& options, const AnswerSource& source, std::optional<Day> x)
{
    const DayPair days = pairsAsked(options, source.overview(), x.value_or(Day{})).front();
    switch (*options.settings.outputs.list) {
    case List::Users:
        return asTable(source.users(days, options.settings.outputs.usersOf));
    case List::Sessions:
        return asTable(source.sessions(days.x));
    case List::Pages:
        break;
    }
    return source.pages(days.x);
}

bool hasEventIds(const LoadReport& load)
{
    return std::any_of(load.files.begin(), load.files.end(),
                       [](const FileReport& file) { return file.layout.place[indexOf(Column::EventId)].has_value(); });
}

std::string listTitle(const Options& options)
{
    switch (*options.settings.outputs.list) {
    case List::Users:
        return std::string{userStateName(options.settings.outputs.usersOf)} + " users";
    case List::Sessions:
        return "sessions";
    case List::Pages:
        return "pages";
    }
    return {};
}

void writeForPeople(const Options& options, const Report& report, Output& output)
{
    writeHead(report.overview(), output);
    if (report.days->rowCount() == 0)
        output << "There is no event.\n";
    else if (report.figures)
        writeFigures(*report.figures, options.settings.outputs.figures, output);
    else
        writeTextTable(*report.days, *report.overview().zone, output);
    if (report.items) {
        output << '\n' << listTitle(options) << ": " << grouped(report.items->rowCount()) << "\n\n";
        writeTextTable(*report.items, *report.overview().zone, output);
    }
    if (report.duplicateEventIds)
        output << "\nrepeated event_ids: " << std::to_string(*report.duplicateEventIds) << '\n';
}

} // namespace

Result<Report> makeReport(const Options& options, std::shared_ptr<const AnswerSource> source, std::optional<Day> x)
{
    const Overview& overview = source->overview();
    Report report{.source = source};
    Result<std::shared_ptr<const Table>> days = daysAsked(options, *source, x);
    if (!days)
        return days.error();
    report.days = std::move(days.value());
    if (options.settings.outputs.subject == Subject::OneDay && !hasNoDays(overview, x)) {
        const Result<std::vector<DayFigures>> figures =
            source->figures(pairsAsked(options, overview, *x), options.settings.outputs.figures);
        if (!figures)
            return figures.error();
        report.figures = figures.value().front();
    }
    Result<std::vector<Note>> notes = notesAsked(options, *source, x);
    if (!notes)
        return notes.error();
    for (Note& note : notes.value()) {
        std::string text = describe(note, *overview.load, overview.definitions);
        report.notes.push_back({std::move(note), std::move(text)});
    }
    if (options.settings.outputs.list) {
        Result<std::shared_ptr<const Table>> items = listAsked(options, *source, x);
        if (!items)
            return items.error();
        report.items = std::move(items.value());
    }
    if (options.settings.outputs.countDuplicates && hasEventIds(*overview.load)) {
        const Result<std::optional<std::uint64_t>> repeated = source->duplicateEventIds();
        if (!repeated)
            return repeated.error();
        report.duplicateEventIds = repeated.value();
    }
    return report;
}

void writeReport(const Options& options, const Report& report, Output& output)
{
    switch (options.settings.outputs.format) {
    case Format::Table:
        writeForPeople(options, report, output);
        break;
    case Format::Csv:
        writeCsv(report.items ? *report.items : *report.days, *report.overview().zone,
                 options.settings.outputs.formulaGuard ? FormulaGuard::On : FormulaGuard::Off, output);
        break;
    case Format::Json:
        writeJson({.version = FOOTFALL_VERSION,
                   .overview = report.overview(),
                   .notes = report.notes,
                   .duplicateEventIds = report.duplicateEventIds,
                   .days = *report.days,
                   .items = report.items.get()},
                  output);
        break;
    }
}

std::string versionText()
{
    return std::string{"footfall-report "} + FOOTFALL_VERSION + "\n";
}

} // namespace footfall::report
