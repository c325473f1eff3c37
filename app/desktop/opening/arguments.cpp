// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/arguments.h"

#include "app/desktop/common/text.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

QString shown(const std::string& argument)
{
    return toText(escapedForDisplay(argument));
}

/// Takes the last one or two that are dates off the names; the first name is always a file.
std::variant<StartOptions, StartInformation, StartError> takeDays(std::vector<std::string> names)
{
    std::vector<Day> days;
    while (names.size() > 1 && days.size() < 2 && looksLikeDay(names.back())) {
        const std::optional<Day> day = parseDay(names.back());
        if (!day)
            return StartError{Words::tr("there is no day %1").arg(shown(names.back()))};
        days.insert(days.begin(), *day);
        names.pop_back();
    }
    StartOptions options;
    std::transform(names.begin(), names.end(), std::back_inserter(options.files), Input::named);
    if (std::count(options.files.begin(), options.files.end(), Input::standardInput()) > 1)
        return StartError{Words::tr("standard input can be read only once")};
    if (!days.empty())
        options.dayX = days.front();
    if (days.size() == 2)
        options.comparedDay = days.back();
    return options;
}

} // namespace

std::variant<StartOptions, StartInformation, StartError> parseArguments(std::span<const std::string> arguments)
{
    std::vector<std::string> names;
    bool optionsEnded = false;
    for (const std::string& argument : arguments) {
        if (optionsEnded || Input::named(argument).isStandardInput() || !argument.starts_with('-')) {
            if (argument.empty())
                return StartError{Words::tr("a file's name is empty")};
            names.push_back(argument);
        } else if (argument == "--") {
            optionsEnded = true;
        } else if (argument == "--help" || argument == "-h") {
            return StartInformation::Help;
        } else if (argument == "--version" || argument == "-v") {
            return StartInformation::Version;
        } else {
            return StartError{Words::tr("there is no option %1").arg(shown(argument))};
        }
    }
    return takeDays(std::move(names));
}

QString usageText()
{
    return Words::tr("Usage: footfall [EVENTS... [DAY_X [DAY_Y]]]\n\n"
                     "Shows the active, churned, reactivated and inactive users and the sessions of day X against\n"
                     "another day, from files of page views (CSV, also gzip'd; - is standard input). Day X is the\n"
                     "last day that has events, day Y the day before X (or at the distance that was last chosen in\n"
                     "the window), unless named as YYYY-MM-DD.\n\n"
                     "  --help, --version    show this, or the version\n\n"
                     "footfall-report gives the same numbers without a window.\n");
}

} // namespace footfall::desktop
