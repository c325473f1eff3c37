// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace footfall::report {

/// Everything that the arguments say.
struct Options
{
    std::vector<Input> files;
    Settings settings; ///< those of a settings file under what the other arguments say
    std::optional<std::filesystem::path> output;
    std::optional<std::filesystem::path> settingsFile; ///< that was read
    std::optional<std::filesystem::path> saveSettings;
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
std::variant<Options, Information, UsageError> parseOptions(std::span<const std::string> given);

std::string_view helpText();

} // namespace footfall::report
