// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace footfall::desktop {

/// What was found in files when they were last read without a filter.
struct FileFacts
{
    std::uint64_t events = 0;
    std::uint64_t users = 0;
    std::optional<Day> first = {}; ///< of the dense range; both or none
    std::optional<Day> last = {};

    friend bool operator==(const FileFacts&, const FileFacts&) = default;
};

/// Files that were opened together, mostly one, and what is known of them. Of several thousand, only the names that are
/// asked for are read.
class RecentEntry
{
public:
    /// Of absolute names.
    explicit RecentEntry(std::span<const std::string> files);
    /// As the settings hold it; what makes no sense in the facts is left out.
    explicit RecentEntry(const QString& text);

    /// Whether the text is that of an entry.
    [[nodiscard]] bool isValid() const;
    /// For the settings.
    [[nodiscard]] QString text() const;

    [[nodiscard]] std::size_t count() const;
    /// In the order in which they were opened, the first ones, at most so many.
    [[nodiscard]] std::vector<std::filesystem::path>
    files(std::size_t most = std::numeric_limits<std::size_t>::max()) const;
    /// Tells entries apart: the names as they are kept.
    [[nodiscard]] const QString& names() const { return m_names; }

    /// Nothing before they were read, and for those of older settings.
    [[nodiscard]] const std::optional<FileFacts>& facts() const { return m_facts; }
    void setFacts(const std::optional<FileFacts>& facts) { m_facts = facts; }
    /// When they were last opened, in seconds since 1970; nothing for those of older settings.
    [[nodiscard]] std::optional<qint64> opened() const { return m_opened; }
    void setOpened(std::optional<qint64> seconds) { m_opened = seconds; }

private:
    void readFacts(QStringView text);

    QString m_names;
    std::optional<FileFacts> m_facts;
    std::optional<qint64> m_opened;
};

} // namespace footfall::desktop
