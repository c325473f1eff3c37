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
constexpr std::size_t mostLookedFor = 400;

const std::filesystem::path* firstGone(const OpenedFiles& files)
{
    const auto isGone = [](const std::filesystem::path& file) {
        struct stat info = {};
        return ::stat(file.c_str(), &info) != 0 && (errno == ENOENT || errno == ENOTDIR);
    };
    const auto end = files.begin() + static_cast<std::ptrdiff_t>(std::min(files.size(), mostLookedFor));
    const auto gone = std::find_if(files.begin(), end, isGone);
    return gone == end ? nullptr : &*gone;
}

QString textOf(const OpenedFiles& files)
{
    const QString first = fileNameText(files.front());
    const int others = static_cast<int>(files.size()) - 1;
    return others == 0 ? first : RecentMenu::tr("%1 and %n more", nullptr, others).arg(first);
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
    const std::vector<OpenedFiles> all = RecentFiles::all();
    for (const OpenedFiles& files : all)
        addEntry(files);
    if (all.empty())
        addAction(tr("No file yet"))->setEnabled(false);
    addSeparator();
    QAction* const clearAll = addAction(tr("&Clear List"));
    clearAll->setEnabled(!all.empty());
    connect(clearAll, &QAction::triggered, this, [] { RecentFiles::clear(); });
}

void RecentMenu::addEntry(const OpenedFiles& files)
{
    QAction* const action = addAction(asActionText(textOf(files)));
    QString tip =
        files.size() == 1
            ? pathText(files.front())
            : tr("%n files of %1", nullptr, static_cast<int>(files.size())).arg(pathText(files.front().parent_path()));
    if (const std::filesystem::path* const gone = firstGone(files)) {
        action->setEnabled(false);
        tip = files.size() == 1 ? tr("%1 is gone").arg(tip) : tr("%1; %2 is gone").arg(tip, fileNameText(*gone));
    }
    setPlainToolTip(*action, tip);
    connect(action, &QAction::triggered, this, [this, files] { Q_EMIT filesChosen(files); });
}

} // namespace footfall::desktop
