// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/recent/recent_files.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace footfall::desktop {

namespace {

const QString key = QStringLiteral("recentFiles");

bool isNormal(std::string_view name)
{
    return name.starts_with('/') && name.find("/.") == std::string_view::npos &&
           name.find("//") == std::string_view::npos;
}

/// Of the files under their absolute names; nothing for what can't be opened again.
std::optional<RecentEntry> entryOf(std::span<const Input> files)
{
    std::error_code unknown;
    const std::filesystem::path here = std::filesystem::current_path(unknown);
    std::vector<std::string> names;
    names.reserve(files.size());
    for (const Input& file : files) {
        if (file.isStandardInput() || (unknown && !file.path().is_absolute()))
            return std::nullopt;
        // to make a name normal takes a while
        names.push_back(isNormal(file.name()) ? file.name() : (here / file.path()).lexically_normal().native());
    }
    return names.empty() ? std::nullopt : std::optional{RecentEntry{names}};
}

std::vector<RecentEntry> read(const QSettings& settings)
{
    std::vector<RecentEntry> entries;
    for (const QString& text : settings.value(key).toStringList()) {
        if (RecentEntry entry{text}; entry.isValid() && entries.size() < RecentFiles::mostKept)
            entries.push_back(std::move(entry));
    }
    return entries;
}

/// Those that there is room for, each once.
void write(QSettings& settings, const std::vector<RecentEntry>& entries)
{
    QStringList texts;
    QStringList names;
    qsizetype characters = 0;
    for (const RecentEntry& entry : entries) {
        const QString text = entry.text();
        if (names.contains(entry.names()) || static_cast<std::size_t>(texts.size()) >= RecentFiles::mostKept ||
            characters + text.size() > RecentFiles::mostCharacters)
            continue; // one that is too large takes the place of no other
        characters += text.size();
        texts.append(text);
        names.append(entry.names());
    }
    settings.setValue(key, texts);
}

auto found(std::vector<RecentEntry>& entries, const RecentEntry& sought)
{
    return std::find_if(entries.begin(), entries.end(),
                        [&sought](const RecentEntry& entry) { return entry.names() == sought.names(); });
}

} // namespace

std::vector<RecentEntry> RecentFiles::all()
{
    return read(QSettings{});
}

void RecentFiles::add(std::span<const Input> files, const std::optional<FileFacts>& facts, qint64 opened)
{
    std::optional<RecentEntry> newest = entryOf(files);
    if (!newest)
        return;
    QSettings settings;
    std::vector<RecentEntry> entries = read(settings);
    const auto former = found(entries, *newest);
    newest->setFacts(facts || former == entries.end() ? facts : former->facts());
    newest->setOpened(opened);
    entries.insert(entries.begin(), *std::move(newest));
    write(settings, entries);
}

void RecentFiles::remove(const RecentEntry& entry)
{
    QSettings settings;
    std::vector<RecentEntry> entries = read(settings);
    if (const auto place = found(entries, entry); place != entries.end()) {
        entries.erase(place);
        write(settings, entries);
    }
}

void RecentFiles::rename(const RecentEntry& entry, std::span<const Input> files)
{
    std::optional<RecentEntry> renamed = entryOf(files);
    QSettings settings;
    std::vector<RecentEntry> entries = read(settings);
    const auto place = found(entries, entry);
    if (!renamed || place == entries.end())
        return;
    renamed->setFacts(place->facts());
    renamed->setOpened(place->opened());
    *place = *std::move(renamed);
    write(settings, entries);
}

void RecentFiles::clear()
{
    QSettings{}.remove(key);
}

std::vector<std::vector<std::filesystem::path>> lookedFor(const std::vector<RecentEntry>& entries)
{
    constexpr std::size_t mostOfAnEntry = 300;
    std::vector<std::vector<std::filesystem::path>> files;
    files.reserve(entries.size());
    for (const RecentEntry& entry : entries)
        files.push_back(entry.files(mostOfAnEntry));
    return files;
}

} // namespace footfall::desktop
