// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/arguments.h"

#include "app/arguments/arguments.h"
#include "app/desktop/common/text.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <string_view>

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

constexpr OptionName switches[] = {{"help"}, {"h"}, {"version"}, {"v"}};

bool informs(const Arguments& arguments)
{
    return std::any_of(std::begin(switches), std::end(switches),
                       [&](const OptionName& option) { return arguments.has(option.name); });
}

bool hasEmptyName(const Arguments& arguments)
{
    const std::vector<std::string>& names = arguments.positional();
    return std::find(names.begin(), names.end(), std::string{}) != names.end();
}

/// Whether it is a switch as it is offered: the parser takes "-hv" and "--h" as well.
bool isSwitch(std::string_view argument)
{
    return std::any_of(std::begin(switches), std::end(switches), [argument](const OptionName& option) {
        const std::string_view name = option.name;
        const std::string_view dashes = name.size() == 1 ? "-" : "--";
        return argument.starts_with(dashes) && argument.substr(dashes.size()) == name;
    });
}

/// How many arguments there are up to the first that decides what is done, an option or an empty name; all where none
/// does.
std::size_t countUntilDecided(std::span<const std::string> given)
{
    const auto optionsEnd = std::find(given.begin(), given.end(), "--");
    for (auto argument = given.begin(); argument != given.end(); ++argument) {
        const bool isOption = argument < optionsEnd && argument->size() > 1 && argument->front() == '-';
        if (isOption || argument->empty())
            return static_cast<std::size_t>(argument - given.begin()) + 1;
    }
    return given.size();
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

std::variant<StartOptions, StartInformation, StartError> parseArguments(std::span<const std::string> given)
{
    given = given.first(countUntilDecided(given));
    const Arguments arguments{switches, given};
    if (arguments.error() || (informs(arguments) && !isSwitch(given.back())))
        return StartError{Words::tr("there is no option %1").arg(shown(given.back()))};
    if (arguments.has("help") || arguments.has("h"))
        return StartInformation::Help;
    if (informs(arguments))
        return StartInformation::Version;
    if (hasEmptyName(arguments))
        return StartError{Words::tr("a file's name is empty")};
    return takeDays(arguments.positional());
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
