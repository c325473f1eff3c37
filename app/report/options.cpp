// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/options.h"

#include "app/wording/wording.h"
#include "core/base/text.h"
#include "core/settings/setting_values.h"
#include "core/settings/settings_file.h"

#include <QCommandLineParser>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace footfall::report {

namespace {

/// Arguments are bytes and the parser wants text: Latin-1 takes any byte there and back.
QString toParser(std::string_view bytes)
{
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string fromParser(const QString& text)
{
    return text.toLatin1().toStdString();
}

struct OptionName
{
    const char* name;
    const char* value; ///< what stands for its value, or null for a switch
};

constexpr OptionName optionNames[] = {
    // what to report
    {"day", "DAY"},
    {"all-days", nullptr},
    {"pairs", "PAIRS"},
    {"users", "STATE"},
    {"sessions", nullptr},
    {"pages", nullptr},
    {"rolling", nullptr},
    {"count-duplicates", nullptr},
    // definitions
    {"identity", "NAMES"},
    {"known-users", "WHICH"},
    {"session-gap", "MINUTES"},
    {"time-zone", "ZONE"},
    {"page-contains", "TEXT"},
    {"ignore-nil-uuid", nullptr},
    {"distance", "DAYS"},
    {"settings", "FILE"},
    {"save-settings", "FILE"},
    // output
    {"format", "FORMAT"},
    {"output", "FILE"},
    {"no-formula-guard", nullptr},
    {"quiet", nullptr},
    // when to fail
    {"max-rejected", "LIMIT"},
    {"accept-partial", nullptr},
    {"require-events", nullptr},
    // information
    {"help", nullptr},
    {"version", nullptr},
};

/// The arguments, taken apart, with the first thing that is wrong with a value.
class Arguments
{
public:
    explicit Arguments(std::span<const std::string> arguments)
    {
        for (const OptionName& option : optionNames) {
            const QString name = QString::fromLatin1(option.name);
            m_parser.addOption(option.value != nullptr
                                   ? QCommandLineOption{name, QString{}, QString::fromLatin1(option.value)}
                                   : QCommandLineOption{name});
        }
        QStringList texts{QStringLiteral("footfall-report")};
        for (const std::string& argument : arguments)
            texts.append(toParser(argument));
        if (!m_parser.parse(texts))
            fail(fromParser(m_parser.errorText()));
    }

    [[nodiscard]] bool has(const char* name) const { return m_parser.isSet(QString::fromLatin1(name)); }

    /// Puts an option's value, if it was given, through `parse` into `into`.
    template <class T, class Parse>
    void take(const char* name, T& into, Parse parse, std::string_view expected)
    {
        if (!has(name))
            return;
        const std::string text = fromParser(m_parser.value(QString::fromLatin1(name)));
        if (auto value = parse(text))
            into = *std::move(value);
        else
            fail("--" + std::string{name} + " takes " + std::string{expected} + ", not '" + text + "'");
    }

    void fail(const std::string& text) { failEscaped(escapedForDisplay(text)); }
    void failEscaped(std::string text)
    {
        if (!m_error)
            m_error = UsageError{std::move(text)};
    }

    [[nodiscard]] std::vector<std::string> positional() const
    {
        std::vector<std::string> all;
        for (const QString& argument : m_parser.positionalArguments())
            all.push_back(fromParser(argument));
        return all;
    }

    [[nodiscard]] const std::optional<UsageError>& error() const { return m_error; }

private:
    QCommandLineParser m_parser;
    std::optional<UsageError> m_error;
};

std::optional<std::filesystem::path> parsePath(std::string_view text)
{
    return text.empty() ? std::nullopt : std::optional{std::filesystem::path{text}};
}

std::optional<std::string> asItIs(std::string_view text)
{
    return std::string{text};
}

/// What a settings file says is where the other options start from.
void takeSettings(Arguments& arguments, Options& options)
{
    arguments.take("settings", options.settingsFile, parsePath, "the name of a file");
    if (!options.settingsFile)
        return;
    Result<Settings> read = readSettings(*options.settingsFile);
    if (read)
        options.settings = std::move(read.value());
    else
        arguments.failEscaped(subjectOf(read.error()) + ": " + describe(read.error()));
}

void takeDefinitions(Arguments& arguments, Definitions& definitions)
{
    arguments.take("identity", definitions.identity, parseIdentities,
                   "one or more of user_fingerprint, domain_userid, network_userid, each once, with commas between");
    arguments.take("known-users", definitions.knownUsers, parseKnownUsers, "all or by-day");
    arguments.take("session-gap", definitions.sessionGapMinutes, parseSessionGap, "whole minutes from 1 to 1440");
    arguments.take("time-zone", definitions.timeZone, asItIs, "a time zone");
    arguments.take("page-contains", definitions.pageContains, asItIs, "a text");
    arguments.take("distance", definitions.compareDistance, parseCompareDistance, "whole days from 1 to 3660");
    definitions.ignoreNilUuid = definitions.ignoreNilUuid || arguments.has("ignore-nil-uuid");
}

void takeSubject(Arguments& arguments, Outputs& outputs)
{
    arguments.take("pairs", outputs.pairs, parsePairs, "pairs of days like 2014-09-29:2014-09-28, with commas between");
    arguments.take("users", outputs.usersOf, userStateNamed,
                   "active, inactive, churned, reactivated, new or resurrected");
    const char* given = nullptr;
    for (const char* name : {"users", "sessions", "pages", "all-days", "pairs"}) {
        if (!arguments.has(name))
            continue;
        if (given != nullptr)
            arguments.fail("--" + std::string{given} + " and --" + name + " can't be given together");
        given = name;
    }
    if (given == nullptr)
        return; // what a settings file says, or one day
    outputs.subject = arguments.has("all-days") ? Subject::AllDays
                      : arguments.has("pairs")  ? Subject::Pairs
                                                : Subject::OneDay;
    outputs.list = arguments.has("users")      ? std::optional{List::Users}
                   : arguments.has("sessions") ? std::optional{List::Sessions}
                   : arguments.has("pages")    ? std::optional{List::Pages}
                                               : std::nullopt;
}

void takeOutputs(Arguments& arguments, Outputs& outputs)
{
    if (arguments.has("rolling"))
        outputs.figures.add(FigureGroup::Rolling);
    arguments.take("format", outputs.format, parseFormat, "table, csv or json");
    if (arguments.has("day"))
        outputs.dayY.reset(); // a settings file's compared day belongs to its own day X
    arguments.take("day", outputs.dayX, parseDayChoice, "today, yesterday, latest or a day like 2014-09-29");
    arguments.take("max-rejected", outputs.rejectLimit, RejectLimit::parse,
                   "a number of rows, or a percentage like 2.5%");
    outputs.acceptPartial = outputs.acceptPartial || arguments.has("accept-partial");
    outputs.requireEvents = outputs.requireEvents || arguments.has("require-events");
    outputs.countDuplicates = outputs.countDuplicates || arguments.has("count-duplicates");
    outputs.formulaGuard = outputs.formulaGuard && !arguments.has("no-formula-guard");
    takeSubject(arguments, outputs);
}

/// The last one or two that are dates are the days; the first one is always a file.
void takePositional(Arguments& arguments, Options& options)
{
    std::vector<std::string> names = arguments.positional();
    std::vector<std::string> dates;
    while (names.size() > 1 && dates.size() < 2 && looksLikeDay(names.back())) {
        dates.insert(dates.begin(), names.back());
        names.pop_back();
    }
    for (const std::string& date : dates) {
        if (!parseDay(date))
            arguments.fail("there is no day " + date);
    }
    if (names.empty())
        arguments.fail("no file is named; footfall-report --help shows how");
    std::transform(names.begin(), names.end(), std::back_inserter(options.files), Input::named);
    if (std::count(options.files.begin(), options.files.end(), Input::standardInput()) > 1)
        arguments.fail("standard input can be read only once");
    if (dates.empty())
        return;
    for (const char* name : {"day", "all-days", "pairs"}) {
        if (arguments.has(name))
            arguments.fail("--" + std::string{name} + " can't be given together with the day " + dates.front());
    }
    Outputs& outputs = options.settings.outputs;
    outputs.subject = Subject::OneDay; // days on the command line win over what a settings file says
    outputs.dayX = parseDay(dates.front()).value_or(Day{});
    outputs.dayY = dates.size() == 2 ? parseDay(dates.back()) : std::nullopt;
}

} // namespace

std::variant<Options, Information, UsageError> parseOptions(std::span<const std::string> given)
{
    Arguments arguments{given};
    if (arguments.error())
        return *arguments.error();
    if (arguments.has("help"))
        return Information::Help;
    if (arguments.has("version"))
        return Information::Version;

    Options options;
    takeSettings(arguments, options);
    takeDefinitions(arguments, options.settings.definitions);
    takeOutputs(arguments, options.settings.outputs);
    arguments.take("output", options.output, parsePath, "the name of a file");
    arguments.take("save-settings", options.saveSettings, parsePath, "the name of a file");
    options.quiet = arguments.has("quiet");
    takePositional(arguments, options);
    if (arguments.error())
        return *arguments.error();
    return options;
}

} // namespace footfall::report
