// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_program.h"

#include "app/report/messages.h"
#include "app/report/options.h"
#include "app/report/report_writer.h"

#include "app/wording/wording.h"
#include "core/answers/loaded_events.h"
#include "core/base/atomic_save.h"
#include "core/base/file_state.h"
#include "core/base/text.h"
#include "core/load/loader.h"
#include "core/settings/settings_file.h"

#include <chrono>
#include <exception>
#include <unistd.h>

namespace footfall::report {

namespace {

ExitCode fail(Messages& messages, const Error& error)
{
    messages.error(subjectOf(error), describe(error));
    return exitCodeOf(error.kind);
}

ColumnsAsked columnsFor(const Options& options)
{
    ColumnsAsked asked;
    for (const Identity identity : options.settings.definitions.identity)
        asked.identities[indexOf(identity)] = true;
    asked.pages = options.settings.outputs.list || !options.settings.definitions.pageContains.empty();
    asked.eventIds = options.settings.outputs.countDuplicates;
    return asked;
}

/// Whether a file is made or replaced by writing it, and not a device or pipe.
bool isReplaced(const std::filesystem::path& file)
{
    const Result<std::optional<FileState>> state = FileState::of(file);
    return !state || !state.value() || state.value()->isRegular();
}

/// Today in the chosen time zone.
Result<Day> today(const Definitions& definitions)
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    const Instant now{std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count()};
    Result<ZoneOffsets> zone = ZoneOffsets::forZone(definitions.timeZone, now, now);
    if (!zone)
        return zone.error();
    return zone.value().dayOf(now);
}

/// Day X as it was asked for; nothing for the latest where there are no events.
Result<std::optional<Day>> dayX(const Options& options, const Overview& overview)
{
    if (const Day* day = std::get_if<Day>(&options.settings.outputs.dayX))
        return std::optional{*day};
    const NamedDay named = std::get<NamedDay>(options.settings.outputs.dayX);
    if (named == NamedDay::Latest)
        return overview.dense ? std::optional{overview.dense->last} : std::nullopt;
    const Result<Day> now = today(options.settings.definitions);
    if (!now)
        return now.error();
    return std::optional{named == NamedDay::Today ? now.value() : now.value() - 1};
}

/// Every note names a file; one on all of them the first and how many more.
std::string subjectOf(const Note& note, const LoadReport& load)
{
    std::string subject = inputText(note.file.empty() ? load.files.front().input : note.file);
    if (note.file.empty() && load.files.size() > 1)
        subject += " and " + std::to_string(load.files.size() - 1) + " more";
    return subject;
}

void tell(const Report& report, const LoadReport& load, Messages& messages)
{
    for (const WordedNote& worded : report.notes) {
        if (worded.note.code == NoteCode::Partial)
            messages.loudNote(subjectOf(worded.note, load), worded.text);
        else
            messages.note(subjectOf(worded.note, load), worded.text);
    }
}

ExitCode write(const Options& options, const Report& report, Messages& messages)
{
    if (options.output) {
        const Status saved =
            saveAtomically(*options.output, [&](Output& output) { writeReport(options, report, output); });
        return saved ? ExitCode::Done : fail(messages, saved.error());
    }
    Output output{STDOUT_FILENO};
    writeReport(options, report, output);
    if (output.flush())
        return ExitCode::Done;
    messages.error("standard output",
                   describe(Error{.kind = ErrorKind::CannotWrite, .systemError = output.systemError()}));
    return ExitCode::CannotWrite;
}

/// When it is asked whether something is overwritten: before anything is read, so that nobody waits in vain, and again
/// before anything is written, by when it has to be known.
enum class When { Beforehand, AtWriting };

/// Nothing that is read may be written, nor two things to one file. An output that is a device takes all of them.
std::optional<ExitCode> refuseToOverwrite(const Options& options, When when, Messages& messages)
{
    const auto refuse = [&](const std::filesystem::path& written, std::string_view why) {
        messages.error(escapedForDisplay(written.native()), why);
        return ExitCode::Usage;
    };
    const auto cannotTell = [&](const std::filesystem::path& written, const Error& error) -> std::optional<ExitCode> {
        if (when == When::Beforehand)
            return std::nullopt; // what is wrong with the inputs is said first
        return fail(messages, {.kind = ErrorKind::CannotWrite, .file = written, .systemError = error.systemError});
    };
    for (const std::optional<std::filesystem::path>& written : {options.output, options.saveSettings}) {
        if (!written)
            continue;
        const Result<bool> overwrites = overwritesAnInput(*written, options.files);
        if (!overwrites) {
            if (const std::optional<ExitCode> failed = cannotTell(*written, overwrites.error()))
                return failed;
        } else if (overwrites.value())
            return refuse(*written, "is one of the inputs, which would be overwritten; name another file");
    }
    for (const std::optional<std::filesystem::path>& settings : {options.settingsFile, options.saveSettings}) {
        if (!options.output || !settings || !isReplaced(*options.output))
            continue;
        const Result<bool> same = isSameFile(*options.output, *settings);
        if (!same) {
            if (const std::optional<ExitCode> failed = cannotTell(*options.output, same.error()))
                return failed;
        } else if (same.value())
            return refuse(*options.output, "is the settings file, which would be overwritten; name another file");
    }
    return std::nullopt;
}

std::optional<ExitCode> refuseRejected(const Options& options, const LoadReport& load, Messages& messages)
{
    if (!options.settings.outputs.rejectLimit.isExceeded(load.rejected.total(), load.rows))
        return std::nullopt;
    messages.error(subjectOf(Note{}, load), grouped(load.rejected.total()) + " of " + grouped(load.rows) +
                                                " rows were rejected (" + reasonsIn(load.rejected) +
                                                "), more than --max-rejected " +
                                                options.settings.outputs.rejectLimit.text());
    return ExitCode::TooManyRejected;
}

ExitCode reportOn(const Options& options, const std::shared_ptr<const AnswerSource>& source, Messages& messages)
{
    const Overview& overview = source->overview();
    const LoadReport& load = *overview.load;
    const Result<std::optional<Day>> x = dayX(options, overview);
    if (!x)
        return fail(messages, x.error());
    const Result<Report> made = makeReport(options, source, x.value());
    if (!made)
        return fail(messages, made.error());
    const Report& report = made.value();
    if (options.settings.outputs.requireEvents && (!x.value() || overview.find(*x.value()) == nullptr)) {
        messages.error(subjectOf(Note{}, load), "there is no event on " + (x.value() ? toIso(*x.value()) : "any day"));
        return ExitCode::NoEvents;
    }
    tell(report, load, messages);
    if (const std::optional<ExitCode> refused = refuseToOverwrite(options, When::AtWriting, messages))
        return *refused;
    if (options.saveSettings) {
        if (const Status saved = writeSettings(options.settings, *options.saveSettings); !saved)
            return fail(messages, saved.error());
    }
    return write(options, report, messages);
}

ExitCode runWith(const Options& options, Messages& messages)
{
    const Status zone = ZoneOffsets::check(options.settings.definitions.timeZone);
    if (!zone)
        return fail(messages, zone.error());
    if (const std::optional<ExitCode> refused = refuseToOverwrite(options, When::Beforehand, messages))
        return *refused;
    MessageProgress progress{messages};
    Outcome<Dataset> outcome = load({.files = options.files,
                                     .columns = columnsFor(options),
                                     .required = options.settings.definitions.identity,
                                     .acceptPartial = options.settings.outputs.acceptPartial},
                                    progress);
    messages.endProgress();
    if (const Error* error = std::get_if<Error>(&outcome))
        return fail(messages, *error);
    auto& dataset = std::get<Dataset>(outcome);
    if (const std::optional<ExitCode> refused = refuseRejected(options, dataset.report, messages))
        return *refused;
    const Result<std::shared_ptr<const AnswerSource>> source =
        LoadedEvents::make(std::move(dataset), options.settings.definitions);
    if (!source)
        return fail(messages, source.error());
    return reportOn(options, source.value(), messages);
}

ExitCode inform(std::string_view text, Messages& messages)
{
    Output output{STDOUT_FILENO};
    output << text;
    if (output.flush())
        return ExitCode::Done;
    messages.error("standard output",
                   describe(Error{.kind = ErrorKind::CannotWrite, .systemError = output.systemError()}));
    return ExitCode::CannotWrite;
}

ExitCode dispatch(std::span<const std::string> arguments)
{
    const std::variant<Options, Information, UsageError> parsed = parseOptions(arguments);
    if (const auto* error = std::get_if<UsageError>(&parsed)) {
        Messages{false}.error({}, error->text);
        return ExitCode::Usage;
    }
    if (const auto* information = std::get_if<Information>(&parsed)) {
        Messages messages{true};
        return inform(*information == Information::Help ? helpText() : versionText(), messages);
    }
    const auto& options = std::get<Options>(parsed);
    Messages messages{options.quiet};
    return runWith(options, messages);
}

} // namespace

ExitCode run(std::span<const std::string> arguments)
{
    try {
        return dispatch(arguments);
    } catch (const std::bad_alloc&) {
        throw; // words take memory, too
    } catch (const std::exception& fault) {
        Messages{true}.error({}, describe(Error{.kind = ErrorKind::Internal, .detail = fault.what()}));
    }
    return ExitCode::Fault;
}

} // namespace footfall::report
