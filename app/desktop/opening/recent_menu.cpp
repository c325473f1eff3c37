// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/recent_menu.h"

#include "app/desktop/common/text.h"
#include "app/desktop/opening/recent_files.h"

#include <system_error>

namespace footfall::desktop {

namespace {

/// In a menu an ampersand marks a key.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
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
    const std::vector<std::filesystem::path> files = RecentFiles::all();
    for (const std::filesystem::path& file : files) {
        QAction* const action = addAction(menuText(fileNameText(file)));
        action->setToolTip(pathText(file));
        std::error_code gone;
        action->setEnabled(std::filesystem::exists(file, gone));
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT fileChosen(file); });
    }
    if (files.empty())
        addAction(tr("No file yet"))->setEnabled(false);
    addSeparator();
    QAction* const clearAll = addAction(tr("&Clear List"));
    clearAll->setEnabled(!files.empty());
    connect(clearAll, &QAction::triggered, this, [] { RecentFiles::clear(); });
}

} // namespace footfall::desktop
