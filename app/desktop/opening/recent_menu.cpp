// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/recent_menu.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/recent/recent_files.h"
#include "app/desktop/common/text.h"

#include <algorithm>

namespace footfall::desktop {

namespace {

QString textOf(const std::filesystem::path& first, int others)
{
    const QString name = fileNameText(first);
    return others == 0 ? name : RecentMenu::tr("%1 and %n more", nullptr, others).arg(name);
}

QString tipOf(const RecentEntry& entry)
{
    const auto count = static_cast<int>(entry.count());
    const std::filesystem::path first = entry.files(1).front();
    return count == 1 ? pathText(first)
                      : RecentMenu::tr("%n files of %1", nullptr, count).arg(pathText(first.parent_path()));
}

QString goneTip(const RecentEntry& entry, const GoneFile& gone)
{
    return entry.count() == 1 ? RecentMenu::tr("%1 is gone").arg(tipOf(entry))
                              : RecentMenu::tr("%1; %2 is gone").arg(tipOf(entry), fileNameText(gone.file));
}

} // namespace

RecentMenu::RecentMenu(QWidget* parent) : QMenu{tr("Open &Recent"), parent}, m_lookup{new FileLookup{this}}
{
    setObjectName(QStringLiteral("recentMenu"));
    setToolTipsVisible(true);
    connect(m_lookup, &FileLookup::ended, this, &RecentMenu::showGone);
    connect(this, &QMenu::aboutToShow, this, [this] {
        fill();
        m_lookup->start(lookedFor(m_entries));
    });
    fill();
}

void RecentMenu::fill()
{
    clear();
    m_actions.clear();
    m_entries = RecentFiles::all();
    for (const RecentEntry& entry : m_entries)
        addEntry(entry);
    if (m_entries.empty())
        addAction(tr("No file yet"))->setEnabled(false);
    addSeparator();
    QAction* const clearAll = addAction(tr("&Clear List"));
    clearAll->setEnabled(!m_entries.empty());
    connect(clearAll, &QAction::triggered, this, [this] {
        RecentFiles::clear();
        Q_EMIT cleared();
    });
}

void RecentMenu::addEntry(const RecentEntry& entry)
{
    const auto others = static_cast<int>(entry.count()) - 1;
    QAction* const action = addAction(asActionText(textOf(entry.files(1).front(), others)));
    setPlainToolTip(*action, tipOf(entry));
    connect(action, &QAction::triggered, this, [this, entry] { Q_EMIT filesChosen(entry.files()); });
    m_actions.push_back(action);
}

void RecentMenu::showGone(const std::vector<std::optional<GoneFile>>& gone)
{
    for (std::size_t i = 0; i < std::min(gone.size(), m_actions.size()); ++i) {
        m_actions[i]->setEnabled(!gone[i]);
        if (gone[i])
            setPlainToolTip(*m_actions[i], goneTip(m_entries[i], *gone[i]));
    }
}

} // namespace footfall::desktop
