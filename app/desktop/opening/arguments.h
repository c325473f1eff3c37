// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/input.h"
#include "core/metrics/day_pair.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace footfall::desktop {

/// What the window is to begin with.
struct StartOptions
{
    std::vector<Input> files;
    std::optional<Day> dayX;
    std::optional<Day> comparedDay; ///< only with day X
};

/// `--help` or `--version` was given; nothing else counts.
enum class StartInformation { Help, Version };

/// What is wrong with the arguments, in words, escaped.
struct StartError
{
    QString text;
};

/// Reads the arguments after the program's name: files, then one or two days, as footfall-report has them. They are
/// bytes: a file's name need not be UTF-8.
std::variant<StartOptions, StartInformation, StartError> parseArguments(std::span<const std::string> given);

QString usageText();

} // namespace footfall::desktop
