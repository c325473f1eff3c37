// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reject_limit.h"
#include "core/base/day.h"
#include "core/metrics/day_pair.h"
#include "core/study/definitions.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace footfall::report {

enum class Format { Table, Csv, Json };

/// What the report is about.
enum class Subject { OneDay, AllDays, Pairs };

/// Day X by name.
enum class NamedDay { Latest, Today, Yesterday };

/// Everything that the arguments say.
struct Options
{
    std::vector<std::filesystem::path> files; ///< byte for byte as given
    std::variant<NamedDay, Day> dayX = NamedDay::Latest;
    std::optional<Day> dayY; ///< else the day before X
    Subject subject = Subject::OneDay;
    std::vector<DayPair> pairs;
    Format format = Format::Table;
    std::optional<std::filesystem::path> output;
    Definitions definitions;
    RejectLimit rejectLimit;
    bool acceptPartial = false;
    bool requireEvents = false;
    bool countDuplicates = false;
    bool formulaGuard = true;
    bool quiet = false;
};

/// `--help` or `--version` was given; nothing else counts.
enum class Information { Help, Version };

/// What is wrong with the arguments, in words, escaped.
struct UsageError
{
    std::string text;
};

/// Reads the arguments after the program's name. They are bytes: a file's name need not be UTF-8.
std::variant<Options, Information, UsageError> parseOptions(std::span<const std::string> arguments);

std::string_view helpText();

} // namespace footfall::report
