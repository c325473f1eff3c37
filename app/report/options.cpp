// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/options.h"

#include "app/report/option_values.h"
#include "core/base/text.h"

#include <QCommandLineParser>
#include <QStringList>

#include <algorithm>

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
    {"format", "FORMAT"},          {"output", "FILE"},           {"day", "DAY"},
    {"all-days", nullptr},         {"pairs", "PAIRS"},           {"identity", "NAMES"},
    {"known-users", "WHICH"},      {"session-gap", "MINUTES"},   {"time-zone", "ZONE"},
    {"page-contains", "TEXT"},     {"max-rejected", "LIMIT"},    {"accept-partial", nullptr},
    {"require-events", nullptr},   {"ignore-nil-uuid", nullptr}, {"count-duplicates", nullptr},
    {"no-formula-guard", nullptr}, {"quiet", nullptr},           {"help", nullptr},
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

    void fail(const std::string& text)
    {
        if (!m_error)
            m_error = UsageError{escapedForDisplay(text)};
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

void takeDefinitions(Arguments& arguments, Definitions& definitions)
{
    arguments.take("identity", definitions.identity, parseIdentities,
                   "one or more of user_fingerprint, domain_userid, network_userid, each once, with commas between");
    arguments.take("known-users", definitions.knownUsers, parseKnownUsers, "all or by-day");
    arguments.take("session-gap", definitions.sessionGapMinutes, parseSessionGap, "whole minutes from 1 to 1440");
    arguments.take("time-zone", definitions.timeZone, asItIs, "a time zone");
    arguments.take("page-contains", definitions.pageContains, asItIs, "a text");
    definitions.ignoreNilUuid = definitions.ignoreNilUuid || arguments.has("ignore-nil-uuid");
}

void takeSubject(Arguments& arguments, Options& options)
{
    arguments.take("pairs", options.pairs, parsePairs, "pairs of days like 2014-09-29:2014-09-28, with commas between");
    if (arguments.has("all-days") && arguments.has("pairs"))
        arguments.fail("--all-days and --pairs can't be given together");
    options.subject = arguments.has("all-days") ? Subject::AllDays
                      : arguments.has("pairs")  ? Subject::Pairs
                                                : Subject::OneDay;
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
    if (std::count(names.begin(), names.end(), "-") > 1)
        arguments.fail("standard input can be read only once");
    options.files.assign(names.begin(), names.end());
    if (dates.empty())
        return;
    for (const char* name : {"day", "all-days", "pairs"}) {
        if (arguments.has(name))
            arguments.fail("--" + std::string{name} + " can't be given together with the day " + dates.front());
    }
    options.dayX = parseDay(dates.front()).value_or(Day{});
    if (dates.size() == 2)
        options.dayY = parseDay(dates.back());
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
    arguments.take("format", options.format, parseFormat, "table, csv or json");
    arguments.take("output", options.output, parsePath, "the name of a file");
    arguments.take("day", options.dayX, parseNamedDay, "today, yesterday, latest or a day like 2014-09-29");
    arguments.take("max-rejected", options.rejectLimit, RejectLimit::parse,
                   "a number of rows, or a percentage like 2.5%");
    options.acceptPartial = arguments.has("accept-partial");
    options.requireEvents = arguments.has("require-events");
    options.countDuplicates = arguments.has("count-duplicates");
    options.formulaGuard = !arguments.has("no-formula-guard");
    options.quiet = arguments.has("quiet");
    takeDefinitions(arguments, options.definitions);
    takeSubject(arguments, options);
    takePositional(arguments, options);
    if (arguments.error())
        return *arguments.error();
    return options;
}

} // namespace footfall::report
