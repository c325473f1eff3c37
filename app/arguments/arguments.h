// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace footfall {

/// An option that a program knows: "--day DAY", or "-h" for a name of one letter.
struct OptionName
{
    const char* name = nullptr;
    const char* value = nullptr; ///< what stands for its value, or null for a switch
};

/// A program's arguments, taken apart: options, and the files and days between them. They are bytes, whatever these
/// mean: a file's name need not be UTF-8. "-" is no option, nor is anything after "--".
class Arguments
{
public:
    /// `given`: the arguments after the program's name.
    Arguments(std::span<const OptionName> known, std::span<const std::string> given);

    [[nodiscard]] bool has(std::string_view name) const { return m_options.find(name) != m_options.end(); }
    /// Of an option that takes one; the last where it was given several times, nothing where it was not given.
    [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
    /// What is no option, in the order in which it was given.
    [[nodiscard]] const std::vector<std::string>& positional() const { return m_positional; }
    /// What is wrong with the options, in words, not escaped; the rest may be incomplete then.
    [[nodiscard]] const std::optional<std::string>& error() const { return m_error; }

private:
    std::map<std::string, std::string, std::less<>> m_options; ///< those given, by name; a switch's value is empty
    std::vector<std::string> m_positional;
    std::optional<std::string> m_error;
};

} // namespace footfall
