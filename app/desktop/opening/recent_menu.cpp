// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/recent_menu.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/text.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace footfall::desktop {

namespace {

/// Of each entry, so that the menu opens at once with thousands of files in it; of a file after these the load says
/// that it is gone.
constexpr std::size_t mostLookedFor = 300;

bool isGone(const std::filesystem::path& file)
{
    struct stat info = {};
    return ::stat(file.c_str(), &info) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

QString textOf(const std::filesystem::path& first, int others)
{
    const QString name = fileNameText(first);
    return others == 0 ? name : RecentMenu::tr("%1 and %n more", nullptr, others).arg(name);
}

QString tipOf(const std::filesystem::path& first, int count)
{
    return count == 1 ? pathText(first)
                      : RecentMenu::tr("%n files of %1", nullptr, count).arg(pathText(first.parent_path()));
}

} // namespace

RecentMenu::RecentMenu(QWidget* parent) : QMenu{tr("Open &Recent"), parent}
{
    setObjectName(QStringLiteral("recentMenu"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    fill();
}

void RecentMenu::fill()
{
    clear();
    const std::vector<RecentEntry> all = RecentFiles::all();
    for (const RecentEntry& entry : all)
        addEntry(entry);
    if (all.empty())
        addAction(tr("No file yet"))->setEnabled(false);
    addSeparator();
    QAction* const clearAll = addAction(tr("&Clear List"));
    clearAll->setEnabled(!all.empty());
    connect(clearAll, &QAction::triggered, this, [] { RecentFiles::clear(); });
}

void RecentMenu::addEntry(const RecentEntry& entry)
{
    const std::vector<std::filesystem::path> first = entry.files(mostLookedFor);
    const int count = static_cast<int>(entry.count());
    QAction* const action = addAction(asActionText(textOf(first.front(), count - 1)));
    QString tip = tipOf(first.front(), count);
    if (const auto gone = std::find_if(first.begin(), first.end(), isGone); gone != first.end()) {
        action->setEnabled(false);
        tip = count == 1 ? tr("%1 is gone").arg(tip) : tr("%1; %2 is gone").arg(tip, fileNameText(*gone));
    }
    setPlainToolTip(*action, tip);
    connect(action, &QAction::triggered, this, [this, entry] { Q_EMIT filesChosen(entry.files()); });
}

} // namespace footfall::desktop
