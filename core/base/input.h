// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

namespace footfall {

/// Whose bytes are read, or which file something is said of: a file by its path, standard input, or none.
class Input
{
public:
    /// None.
    Input() = default;
    /// A file, also where it is called "-". Every path is such an input, so that no conversion needs to be written.
    Input(std::filesystem::path file) : m_path{std::move(file)} {}
    Input(std::string file) : m_path{std::move(file)} {}
    Input(const char* file) : m_path{file} {}

    static Input standardInput()
    {
        Input input{standardInputName};
        input.m_isStandardInput = true;
        return input;
    }
    /// What an argument names: "-" is standard input, whatever is called so in the folder; that file is "./-".
    static Input named(const std::string& argument)
    {
        return argument == standardInputName ? standardInput() : Input{argument};
    }

    [[nodiscard]] bool empty() const { return m_path.empty(); }
    [[nodiscard]] bool isStandardInput() const { return m_isStandardInput; }
    /// Of a file.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// As an argument names it, byte for byte: "-" for standard input.
    [[nodiscard]] const std::string& name() const { return m_path.native(); }

    /// As they are named: part by part, as paths are compared, takes a while for thousands.
    friend bool operator==(const Input& one, const Input& other)
    {
        return one.m_isStandardInput == other.m_isStandardInput && one.name() == other.name();
    }

private:
    static constexpr const char* standardInputName = "-";

    std::filesystem::path m_path;
    bool m_isStandardInput = false;
};

} // namespace footfall
