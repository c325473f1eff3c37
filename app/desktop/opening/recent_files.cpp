// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/recent_files.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace footfall::desktop {

namespace {

const QString key = QStringLiteral("recentFiles");
constexpr char separator = '|'; // which no encoded name holds

/// Settings hold text, names are bytes.
QByteArray encoded(std::string_view name)
{
    return QByteArray::fromRawData(name.data(), static_cast<qsizetype>(name.size())).toPercentEncoding("/");
}

/// With the slash at its end.
std::string_view folderOf(std::string_view name)
{
    return name.substr(0, name.rfind('/') + 1);
}

bool isNormal(std::string_view name)
{
    return name.starts_with('/') && name.find("/.") == std::string_view::npos &&
           name.find("//") == std::string_view::npos;
}

/// Absolute names; nothing for what can't be opened again.
std::optional<std::vector<std::string>> named(std::span<const Input> files)
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
    return names;
}

} // namespace

/// A file's name alone where it is in the folder of the first: that of some thousand files need not be there as often.
RecentEntry::RecentEntry(std::span<const std::string> files)
{
    const std::string_view folder = folderOf(files.front());
    QByteArray text = encoded(files.front());
    for (const std::string_view name : files.subspan(1)) {
        text += separator;
        text += encoded(folderOf(name) == folder ? name.substr(folder.size()) : name);
    }
    m_text = QString::fromLatin1(text);
}

bool RecentEntry::isValid() const
{
    return m_text.startsWith(u'/') && !m_text.endsWith(QLatin1Char{separator}) &&
           !m_text.contains(QStringLiteral("||"));
}

std::size_t RecentEntry::count() const
{
    return static_cast<std::size_t>(m_text.count(QLatin1Char{separator})) + 1;
}

std::vector<std::filesystem::path> RecentEntry::files(std::size_t most) const
{
    std::vector<std::filesystem::path> files;
    files.reserve(std::min(count(), most));
    std::string folder;
    for (qsizetype begin = 0; begin >= 0 && files.size() < most;) {
        const qsizetype end = m_text.indexOf(QLatin1Char{separator}, begin);
        const QStringView part = QStringView{m_text}.mid(begin, end < 0 ? -1 : end - begin);
        std::string name = QByteArray::fromPercentEncoding(part.toLatin1()).toStdString();
        if (files.empty())
            folder = folderOf(name);
        files.emplace_back(name.starts_with('/') ? std::move(name) : folder + name);
        begin = end < 0 ? end : end + 1;
    }
    return files;
}

std::vector<RecentEntry> RecentFiles::all()
{
    std::vector<RecentEntry> entries;
    for (const QString& text : QSettings{}.value(key).toStringList()) {
        if (RecentEntry entry{text}; entry.isValid() && entries.size() < mostKept)
            entries.push_back(std::move(entry));
    }
    return entries;
}

void RecentFiles::add(std::span<const Input> files)
{
    const std::optional<std::vector<std::string>> names = named(files);
    if (!names || names->empty())
        return;
    const RecentEntry newest{*names};
    QStringList texts;
    qsizetype characters = 0;
    const auto keep = [&](const RecentEntry& entry) {
        const qsizetype size = entry.text().size();
        if (characters + size > mostCharacters || static_cast<std::size_t>(texts.size()) >= mostKept)
            return; // one that is too large takes the place of no other
        characters += size;
        texts.append(entry.text());
    };
    keep(newest);
    for (const RecentEntry& entry : all()) {
        if (entry.text() != newest.text())
            keep(entry);
    }
    QSettings{}.setValue(key, texts);
}

void RecentFiles::clear()
{
    QSettings{}.remove(key);
}

} // namespace footfall::desktop
