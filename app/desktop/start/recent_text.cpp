// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/recent_text.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecentText)
};

constexpr std::size_t mostNamed = 20; // more than a tool tip shows well
constexpr std::size_t mostCompared = 300;

std::filesystem::path commonFolder(const std::vector<std::filesystem::path>& files)
{
    std::filesystem::path folder = files.front().parent_path();
    for (const std::filesystem::path& file : files) {
        while (folder.has_relative_path() && folder != file.parent_path()) {
            const auto [end, _] = std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
            if (end == folder.end())
                break;
            folder = folder.parent_path();
        }
    }
    return folder;
}

} // namespace

QString nameOf(const RecentEntry& entry)
{
    const auto count = static_cast<int>(entry.count());
    QStringList names;
    for (const std::filesystem::path& file : entry.files(mostNamed))
        names += fileNameText(file);
    if (count == 1)
        return names.front();
    return Words::tr("%n files: %1", nullptr, count).arg(names.join(Words::tr(", ", "between names of files")));
}

QString folderOf(const RecentEntry& entry)
{
    const std::filesystem::path folder = commonFolder(entry.files(mostCompared));
    const std::filesystem::path home = toPath(QDir::homePath());
    const std::filesystem::path below = folder.lexically_relative(home);
    if (!home.has_relative_path() || below.empty() || *below.begin() == "..")
        return pathText(folder);
    return below == "." ? QStringLiteral("~") : QStringLiteral("~/") + pathText(below);
}

QString pathsOf(const RecentEntry& entry)
{
    QStringList paths;
    for (const std::filesystem::path& file : entry.files(mostNamed))
        paths += pathText(file);
    if (entry.count() > mostNamed)
        paths += Words::tr("and %n more", nullptr, static_cast<int>(entry.count() - mostNamed));
    return paths.join(u'\n');
}

QString countsOf(const RecentEntry& entry)
{
    if (!entry.facts())
        return {};
    return Words::tr("%1, %2").arg(countedText(entry.facts()->events, Words::tr("%1 event"), Words::tr("%1 events")),
                                   countedText(entry.facts()->users, Words::tr("%1 user"), Words::tr("%1 users")));
}

QString daysOf(const RecentEntry& entry)
{
    if (!entry.facts() || !entry.facts()->first || !entry.facts()->last)
        return {};
    return dayRangeText(*entry.facts()->first, *entry.facts()->last);
}

QString momentText(const QDateTime& moment, const QDateTime& now)
{
    const QLocale locale;
    const QString time = locale.toString(moment.time(), Words::tr("HH:mm", "a time, for QLocale::toString"));
    const qint64 daysAgo = moment.date().daysTo(now.date());
    if (daysAgo == 0)
        return Words::tr("today, %1").arg(time);
    if (daysAgo == 1)
        return Words::tr("yesterday, %1").arg(time);
    const bool sameYear = moment.date().year() == now.date().year();
    return locale.toString(moment.date(), sameYear ? Words::tr("ddd d MMM", "a day of this year, for QLocale::toString")
                                                   : Words::tr("ddd d MMM yyyy", "a day, for QLocale::toString"));
}

} // namespace footfall::desktop
