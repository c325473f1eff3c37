// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/input.h"

#include <QString>

#include <filesystem>
#include <limits>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace footfall::desktop {

/// Files that were opened together, mostly one. Of several thousand, only the names that are asked for are read.
class RecentEntry
{
public:
    /// Of absolute names.
    explicit RecentEntry(std::span<const std::string> files);
    /// As the settings hold it.
    explicit RecentEntry(QString text) : m_text{std::move(text)} {}

    /// Whether the text is that of an entry.
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] const QString& text() const { return m_text; }

    [[nodiscard]] std::size_t count() const;
    /// In the order in which they were opened, the first ones, at most so many.
    [[nodiscard]] std::vector<std::filesystem::path>
    files(std::size_t most = std::numeric_limits<std::size_t>::max()) const;

private:
    QString m_text;
};

/// What was opened last, newest first, in the user's settings.
class RecentFiles
{
public:
    static constexpr std::size_t mostKept = 10;
    /// Of all entries, so that settings are read and written at once: some 9,000 files of one folder.
    static constexpr qsizetype mostCharacters = qsizetype{256} * 1024;

    [[nodiscard]] static std::vector<RecentEntry> all();
    /// Puts them in front as one entry. Standard input can't be opened again: with it among them they are not kept.
    static void add(std::span<const Input> files);
    static void clear();
};

} // namespace footfall::desktop
