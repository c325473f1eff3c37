// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_writer.h"

#include "app/report/overview.h"
#include "app/wording/wording.h"
#include "core/base/text.h"
#include "core/metrics/notes.h"
#include "core/report/csv.h"
#include "core/report/day_table.h"
#include "core/report/page_table.h"
#include "core/report/session_table.h"
#include "core/report/text_table.h"
#include "core/report/user_table.h"

#include <algorithm>

namespace footfall::report {

namespace {

std::vector<DayPair> pairsAsked(const Options& options, const Study& study, Day x)
{
    if (options.settings.outputs.subject == Subject::Pairs)
        return options.settings.outputs.pairs;
    return {{x, options.settings.outputs.dayY.value_or(study.comparedDay(x))}};
}

/// A study without any event has no days to report on.
std::unique_ptr<DayTable> daysAsked(const Options& options, const std::shared_ptr<const Study>& study,
                                    std::optional<Day> x)
{
    const bool nothing = study->index().events() == 0 || !x;
    if (nothing || options.settings.outputs.subject == Subject::AllDays)
        return DayTable::ofAllDays(study);
    return std::make_unique<DayTable>(study, pairsAsked(options, *study, *x));
}

std::vector<Note> notesOnDays(const Options& options, const Study& study, std::optional<Day> x)
{
    if (study.index().events() == 0 || !x)
        return {{.code = NoteCode::NoEventsOnDay, .day = x}};
    if (options.settings.outputs.subject == Subject::AllDays)
        return allDaysNotes(study);
    return pairsNotes(study, pairsAsked(options, study, *x));
}

/// Of a study without any event it has no rows, whatever the day.
std::unique_ptr<const Table> listAsked(const Options& options, const std::shared_ptr<const Study>& study,
                                       std::optional<Day> x)
{
    const DayPair days = pairsAsked(options, *study, x.value_or(Day{})).front();
    switch (*options.settings.outputs.list) {
    case List::Users:
        return std::make_unique<UserTable>(study, days, options.settings.outputs.usersOf);
    case List::Sessions:
        return std::make_unique<SessionTable>(study, days.x);
    case List::Pages:
        return std::make_unique<PageTable>(study, days.x);
    }
    return nullptr;
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
    writeHead(*report.load, *report.study, output);
    if (report.days->rowCount() == 0) {
        output << "There is no event.\n";
    } else if (options.settings.outputs.subject == Subject::OneDay) {
        const auto& days = static_cast<const DayTable&>(*report.days);
        writeFigures(dayFigures(*report.study, days.pair(0)), output);
    } else {
        writeTextTable(*report.days, report.study->zone(), output);
    }
    if (report.items) {
        output << '\n' << listTitle(options) << ": " << grouped(report.items->rowCount()) << "\n\n";
        writeTextTable(*report.items, report.study->zone(), output);
    }
    if (report.duplicateEventIds)
        output << "\nrepeated event_ids: " << std::to_string(*report.duplicateEventIds) << '\n';
}

} // namespace

Report makeReport(const Options& options, const LoadReport& load, const std::shared_ptr<const Study>& study,
                  std::optional<Day> x)
{
    Report report{.load = &load, .study = study, .days = daysAsked(options, study, x)};
    std::vector<Note> notes = fileNotes(load, *study);
    for (Note& note : notesOnDays(options, *study, x))
        notes.push_back(std::move(note));
    putMostDoubtfulFirst(notes);
    for (Note& note : notes) {
        std::string text = describe(note, load, study->definitions());
        report.notes.push_back({std::move(note), std::move(text)});
    }
    if (options.settings.outputs.list)
        report.items = listAsked(options, study, x);
    if (options.settings.outputs.countDuplicates && hasEventIds(load))
        report.duplicateEventIds = duplicateEventIds(*study);
    return report;
}

void writeReport(const Options& options, const Report& report, Output& output)
{
    switch (options.settings.outputs.format) {
    case Format::Table:
        writeForPeople(options, report, output);
        break;
    case Format::Csv:
        writeCsv(report.items ? *report.items : *report.days, report.study->zone(),
                 options.settings.outputs.formulaGuard ? FormulaGuard::On : FormulaGuard::Off, output);
        break;
    case Format::Json:
        writeJson({.version = FOOTFALL_VERSION,
                   .load = *report.load,
                   .study = *report.study,
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
