// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/recent_files.h"

#include "core/input/input_name.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <system_error>

namespace footfall::desktop {

namespace {

const QString key = QStringLiteral("recentFiles");

/// Settings hold text, names are bytes.
QString encoded(const std::filesystem::path& path)
{
    return QString::fromLatin1(QByteArray::fromStdString(path.native()).toPercentEncoding("/"));
}

std::filesystem::path decoded(const QString& text)
{
    return {QByteArray::fromPercentEncoding(text.toLatin1()).toStdString()};
}

void save(const std::vector<std::filesystem::path>& files)
{
    QStringList texts;
    for (const std::filesystem::path& file : files)
        texts.append(encoded(file));
    QSettings{}.setValue(key, texts);
}

} // namespace

std::vector<std::filesystem::path> RecentFiles::all()
{
    std::vector<std::filesystem::path> files;
    for (const QString& text : QSettings{}.value(key).toStringList()) {
        const std::filesystem::path file = decoded(text);
        if (file.is_absolute() && files.size() < mostKept)
            files.push_back(file);
    }
    return files;
}

void RecentFiles::add(const std::filesystem::path& file)
{
    std::error_code unknown;
    const std::filesystem::path whole = std::filesystem::absolute(file, unknown).lexically_normal();
    if (isStandardInput(file.native()) || unknown)
        return;
    std::vector<std::filesystem::path> files = all();
    files.erase(std::remove(files.begin(), files.end(), whole), files.end());
    files.insert(files.begin(), whole);
    files.resize(std::min(files.size(), mostKept));
    save(files);
}

void RecentFiles::clear()
{
    QSettings{}.remove(key);
}

} // namespace footfall::desktop
