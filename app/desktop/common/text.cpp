// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"

#include "app/wording/wording.h"
#include "core/base/text.h"

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

QString pathText(const Input& input)
{
    return input.isStandardInput() ? QCoreApplication::translate("Text", "standard input")
                                   : toText(escapedForDisplay(input.name()));
}

QString fileNameText(const Input& input)
{
    return pathText(input.path().has_filename() && !input.isStandardInput() ? Input{input.path().filename()} : input);
}

QString failureText(const Error& error)
{
    const QString what = toText(describe(error));
    const QString subject = toText(subjectOf(error));
    return subject.isEmpty() ? what : QCoreApplication::translate("Text", "%1: %2").arg(subject, what);
}

QString startFolder(const QString& lastUsed, const std::vector<Input>& files)
{
    if (!lastUsed.isEmpty() && QDir{lastUsed}.exists())
        return lastUsed;
    if (!files.empty() && !files.front().isStandardInput())
        return QFileInfo{QFile::decodeName(files.front().path().c_str())}.absolutePath();
    return QDir::homePath();
}

std::filesystem::path toPath(const QString& path)
{
    return {QFile::encodeName(path).toStdString()};
}

} // namespace footfall::desktop
