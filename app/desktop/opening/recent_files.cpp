// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/recent_files.h"

#include "core/input/input_name.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <system_error>

namespace footfall::desktop {

namespace {

const QString key = QStringLiteral("recentFiles");
constexpr char separator = '|'; // which no encoded name holds

/// Settings hold text, names are bytes. A file's name alone where it is in the folder of the first: the folder of some
/// thousand files need not be there as often.
QString encoded(const OpenedFiles& files)
{
    const std::string folder = files.front().parent_path().native();
    QByteArray text = QByteArray::fromStdString(files.front().native()).toPercentEncoding("/");
    for (const std::filesystem::path& file : std::span{files}.subspan(1)) {
        const std::string& name = file.native();
        const std::size_t slash = name.rfind('/');
        const bool isBeside = std::string_view{name}.substr(0, slash) == folder;
        text += separator + QByteArray::fromStdString(isBeside ? name.substr(slash + 1) : name).toPercentEncoding("/");
    }
    return QString::fromLatin1(text);
}

/// Nothing where this is no entry.
std::optional<OpenedFiles> decoded(const QString& text)
{
    OpenedFiles files;
    for (const QByteArray& part : text.toLatin1().split(separator)) {
        std::filesystem::path file{QByteArray::fromPercentEncoding(part).toStdString()};
        if (!file.is_absolute() && !files.empty() && !file.empty())
            file = files.front().parent_path() / file;
        if (!file.is_absolute())
            return std::nullopt;
        files.push_back(std::move(file));
    }
    return files;
}

QStringList entries()
{
    return QSettings{}.value(key).toStringList();
}

/// Absolute names; nothing for what can't be opened again.
std::optional<OpenedFiles> named(std::span<const std::filesystem::path> files)
{
    std::error_code unknown;
    const std::filesystem::path here = std::filesystem::current_path(unknown);
    OpenedFiles whole;
    whole.reserve(files.size());
    for (const std::filesystem::path& file : files) {
        if (isStandardInput(file.native()) || (unknown && !file.is_absolute()))
            return std::nullopt;
        whole.push_back((here / file).lexically_normal());
    }
    return whole;
}

} // namespace

std::vector<OpenedFiles> RecentFiles::all()
{
    std::vector<OpenedFiles> all;
    for (const QString& text : entries()) {
        if (std::optional<OpenedFiles> files = decoded(text); files && all.size() < mostKept)
            all.push_back(*std::move(files));
    }
    return all;
}

void RecentFiles::add(std::span<const std::filesystem::path> files)
{
    const std::optional<OpenedFiles> whole = named(files);
    if (!whole || whole->empty() || whole->size() > mostFiles)
        return;
    const QString entry = encoded(*whole);
    QStringList kept = entries();
    kept.removeAll(entry);
    kept.removeIf([](const QString& other) { return !decoded(other); }); // of a program that has not written this
    kept.prepend(entry);
    QSettings{}.setValue(key, kept.mid(0, static_cast<qsizetype>(mostKept)));
}

void RecentFiles::clear()
{
    QSettings{}.remove(key);
}

} // namespace footfall::desktop
