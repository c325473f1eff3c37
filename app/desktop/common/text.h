// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/input.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace footfall::desktop {

/// "1,234,567", grouped as the locale has it.
QString numberText(std::uint64_t number);

/// "1 day" or "23 days": the one or the other text, each with %1 for the number.
QString countedText(std::uint64_t count, const QString& one, const QString& many);

/// UTF-8 as Qt's text.
QString toText(std::string_view utf8);

/// An input, or any path, for people's eyes; bytes that are not UTF-8 and control characters are escaped.
QString pathText(const Input& input);
/// The last part of its path for people's eyes; "standard input" for that.
QString fileNameText(const Input& input);

/// "events.gz: can't be opened: Permission denied": what failed, and why.
QString failureText(const Error& error);

/// Where a file dialog is to start: in the folder that was used last, else beside the first of the files, else at home.
QString startFolder(const QString& lastUsed, const std::vector<Input>& files);

/// A path that Qt knows by name.
std::filesystem::path toPath(const QString& path);

} // namespace footfall::desktop
