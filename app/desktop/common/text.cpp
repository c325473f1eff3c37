// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"

#include "core/base/text.h"
#include "core/input/bytes/input_name.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace footfall::desktop {

QString numberText(std::uint64_t number)
{
    return QLocale{}.toString(static_cast<qulonglong>(number));
}

QString countedText(std::uint64_t count, const QString& one, const QString& many)
{
    return (count == 1 ? one : many).arg(numberText(count));
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString pathText(const std::filesystem::path& path)
{
    return isStandardInput(path.native()) ? QCoreApplication::translate("Text", "standard input")
                                          : toText(escapedForDisplay(path.native()));
}

QString fileNameText(const std::filesystem::path& path)
{
    // not pathText(): the name "-" of a file in a folder is not that of standard input
    return path.has_parent_path() && path.has_filename() ? toText(escapedForDisplay(path.filename().native()))
                                                         : pathText(path);
}

QString startFolder(const QString& lastUsed, const std::vector<std::filesystem::path>& files)
{
    if (!lastUsed.isEmpty() && QDir{lastUsed}.exists())
        return lastUsed;
    if (!files.empty() && !isStandardInput(files.front().native()))
        return QFileInfo{QFile::decodeName(files.front().c_str())}.absolutePath();
    return QDir::homePath();
}

std::filesystem::path toPath(const QString& path)
{
    return {QFile::encodeName(path).toStdString()};
}

} // namespace footfall::desktop
