// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_file.h"

#include "core/base/atomic_save.h"
#include "core/base/text.h"
#include "core/base/whole_file.h"
#include "core/report/json_report.h"
#include "core/report/json_writer.h"
#include "core/settings/json_object.h"
#include "core/settings/setting_values.h"

#include <cerrno>

namespace footfall {

namespace {

constexpr int knownVersion = 1;
constexpr std::size_t mostBytes = std::size_t{1024} * 1024; // thousands of times what a whole one needs

/// What "report" may say; a list is a kind of report.
struct ReportKind
{
    std::string_view name;
    Subject subject;
    std::optional<List> list;
};
constexpr ReportKind reportKinds[] = {
    {"day", Subject::OneDay, std::nullopt},        {"all-days", Subject::AllDays, std::nullopt},
    {"pairs", Subject::Pairs, std::nullopt},       {"users", Subject::OneDay, List::Users},
    {"sessions", Subject::OneDay, List::Sessions}, {"pages", Subject::OneDay, List::Pages},
};

std::optional<ReportKind> reportKindNamed(std::string_view name)
{
    for (const ReportKind& kind : reportKinds) {
        if (kind.name == name)
            return kind;
    }
    return std::nullopt;
}

std::string_view reportName(const Outputs& outputs)
{
    for (const ReportKind& kind : reportKinds) {
        if (kind.subject == outputs.subject && kind.list == outputs.list)
            return kind.name;
    }
    return "day";
}

/// As the command line writes a list; nothing if a part holds several itself.
std::optional<std::string> joined(const std::vector<std::string>& parts)
{
    std::string all;
    for (const std::string& part : parts) {
        if (part.find(',') != std::string::npos)
            return std::nullopt;
        all += (all.empty() ? "" : ",") + part;
    }
    return all;
}

void readDefinitions(JsonObject json, Definitions& definitions)
{
    json.takeTexts("identity", definitions.identity,
                   [](const std::vector<std::string>& names) -> std::optional<std::vector<Identity>> {
                       const auto text = joined(names);
                       return text ? parseIdentities(*text) : std::nullopt;
                   });
    json.takeText("known_users", definitions.knownUsers, parseKnownUsers);
    json.takeInteger("session_gap_minutes", definitions.sessionGapMinutes, smallestSessionGap, largestSessionGap);
    json.takeText("time_zone", definitions.timeZone,
                  [](std::string_view text) { return std::optional{std::string{text}}; });
    json.takeTextOrNull("page_contains", definitions.pageContains);
    json.takeSwitch("ignore_nil_uuid", definitions.ignoreNilUuid);
    json.takeInteger("compare_distance", definitions.compareDistance, smallestCompareDistance, largestCompareDistance);
    json.finish();
}

void readOutputs(JsonObject json, Outputs& outputs)
{
    std::optional<ReportKind> kind;
    json.takeText("report", kind, [](std::string_view text) { return std::optional{reportKindNamed(text)}; });
    if (kind) {
        outputs.subject = kind->subject;
        outputs.list = kind->list;
    }
    json.takeText("state", outputs.usersOf, userStateNamed);
    json.takeTexts("pairs", outputs.pairs, [](const std::vector<std::string>& pairs) {
        const auto text = joined(pairs);
        if (!text)
            return std::optional<std::vector<DayPair>>{};
        return text->empty() ? std::optional{std::vector<DayPair>{}} : parsePairs(*text);
    });
    json.takeText("day", outputs.dayX, parseDayChoice);
    std::string comparedWith;
    json.takeTextOrNull("compared_with", comparedWith);
    if (!comparedWith.empty()) {
        outputs.dayY = parseDay(comparedWith);
        if (!outputs.dayY)
            json.refuse("compared_with");
    }
    bool rolling = outputs.figures.has(FigureGroup::Rolling);
    json.takeSwitch("rolling", rolling);
    if (rolling)
        outputs.figures.add(FigureGroup::Rolling);
    json.takeText("format", outputs.format, parseFormat);
    json.takeText("max_rejected", outputs.rejectLimit, RejectLimit::parse);
    json.takeSwitch("accept_partial", outputs.acceptPartial);
    json.takeSwitch("require_events", outputs.requireEvents);
    json.takeSwitch("count_duplicates", outputs.countDuplicates);
    json.takeSwitch("formula_guard", outputs.formulaGuard);
    if (outputs.subject == Subject::Pairs && outputs.pairs.empty())
        json.refuse("pairs");
    json.finish();
}

void write(const Settings& settings, Output& output)
{
    const auto& [definitions, outputs] = settings;
    JsonWriter json{output};
    json.beginObject();
    json.member("version", std::uint64_t{knownVersion});
    json.newLine();
    json.key("definitions");
    writeDefinitions(definitions, json);
    json.newLine();
    json.key("outputs");
    json.beginObject();
    json.member("report", reportName(outputs));
    json.member("state", userStateName(outputs.usersOf));
    json.key("pairs");
    json.beginArray();
    for (const DayPair& pair : outputs.pairs)
        json.value(std::string_view{textOf(pair)});
    json.endArray();
    json.member("day", std::string_view{textOf(outputs.dayX)});
    json.member("compared_with", outputs.dayY ? std::optional{toIso(*outputs.dayY)} : std::nullopt);
    json.member("rolling", outputs.figures.has(FigureGroup::Rolling));
    json.member("format", formatName(outputs.format));
    json.member("max_rejected", std::string_view{outputs.rejectLimit.text()});
    json.member("accept_partial", outputs.acceptPartial);
    json.member("require_events", outputs.requireEvents);
    json.member("count_duplicates", outputs.countDuplicates);
    json.member("formula_guard", outputs.formulaGuard);
    json.endObject();
    json.endObject();
    output << '\n';
}

} // namespace

Result<Settings> readSettings(const std::filesystem::path& file)
{
    const Result<std::string> bytes = bytesOf(file, mostBytes + 1);
    if (!bytes)
        return bytes.error();
    if (bytes.value().size() > mostBytes)
        return Error{.kind = ErrorKind::BadSettings, .file = file.native(), .detail = "it is larger than 1 MiB"};
    JsonFault fault;
    JsonObject json = JsonObject::fromBytes(bytes.value(), fault);
    Settings settings;
    int version = 0;
    json.takeInteger("version", version, knownVersion, knownVersion);
    if (version == 0)
        json.refuse("version");
    readDefinitions(json.takeObject("definitions"), settings.definitions);
    readOutputs(json.takeObject("outputs"), settings.outputs);
    json.finish();
    if (fault.text)
        return Error{.kind = ErrorKind::BadSettings, .file = file.native(), .detail = *fault.text};
    return settings;
}

Status writeSettings(const Settings& settings, const std::filesystem::path& file)
{
    if (!isUtf8(settings.definitions.pageContains))
        return Error{.kind = ErrorKind::CannotWrite, .file = file.native(), .systemError = EILSEQ};
    return saveAtomically(file, [&](Output& output) { write(settings, output); });
}

} // namespace footfall
